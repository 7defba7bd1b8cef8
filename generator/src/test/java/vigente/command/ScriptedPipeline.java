package vigente.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.build.Briefing;
import vigente.build.Findings;
import vigente.build.Order;
import vigente.build.Pipeline;
import vigente.build.Progress;
import vigente.build.Sources;
import vigente.evidence.Verdict;
import vigente.export.RulingRegister;
import vigente.output.Published;
import vigente.problem.Problem;
import vigente.source.TextMemory;

/** A pipeline that finds what it is told to find and remembers what it was asked. */
final class ScriptedPipeline implements Pipeline {
    private static final Sources NOTHING = new Sources(Path.of(""), "", LocalDate.EPOCH);

    private List<Problem> problems = List.of();
    private Optional<Throwable> failure = Optional.empty();
    private Sources sources = NOTHING;
    private Optional<Order> order = Optional.empty();
    private Optional<Comparing> comparing = Optional.empty();

    void finds(Problem... found) {
        problems = List.of(found);
    }

    void fails(RuntimeException thrown) {
        failure = Optional.of(thrown);
    }

    void fails(Error thrown) {
        failure = Optional.of(thrown);
    }

    Sources sources() {
        return sources;
    }

    Order order() {
        return order.orElseThrow();
    }

    @Override
    public TextMemory texts(Path content) {
        return TextMemory.NONE;
    }

    @Override
    public Findings check(Sources asked, Progress progress) {
        sources = asked;
        progress.at("se trabaja");
        fail();
        return new Findings(problems, 2);
    }

    @Override
    public Findings proofread(Sources asked, Progress progress) {
        return check(asked, progress);
    }

    @Override
    public Built build(Order asked, Progress progress) {
        order = Optional.of(asked);
        Findings findings = check(asked.sources(), progress);
        return new Built(
                Briefing.of(findings),
                findings.forbid(asked.strict()) ? Optional.empty() : Optional.of(new Published(3, 1, false)));
    }

    @Override
    public Owed pending(Sources asked, Progress progress) {
        return new Owed(check(asked, progress), List.of());
    }

    @Override
    public Reviews reviews(Sources asked, Progress progress) {
        return new Reviews(check(asked, progress), Optional.empty());
    }

    @Override
    public Compared compare(Comparing asked, Progress progress) {
        comparing = Optional.of(asked);
        return new Compared(check(asked.sources(), progress), "", Optional.empty());
    }

    Comparing comparing() {
        return comparing.orElseThrow();
    }

    @Override
    public Ruled asOf(Sources asked, LocalDate day, Optional<Path> output, Progress progress) {
        return new Ruled(check(asked, progress), new RulingRegister(day, List.of()), Optional.empty());
    }

    @Override
    public Packed evidence(Order asked, Progress progress) {
        order = Optional.of(asked);
        return new Packed(check(asked.sources(), progress), Optional.empty());
    }

    @Override
    public Verdict verify(Path place, Optional<Sources> asked) {
        fail();
        return new Verdict(0, List.of());
    }

    private void fail() {
        if (failure.isPresent() && failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.isPresent() && failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
