package vigente.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigente.build.Pipeline.Built;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Published;
import vigente.output.Store;
import vigente.problem.Digest;
import vigente.problem.Problem;
import vigente.problem.ProblemBytes;
import vigente.problem.Tally;

/**
 * How the last run of an order ended, which is how it would end again where nothing that it saw has changed since.
 *
 * <p>What it saw are its sources, its own templates and assets, the program, the day, and the site it left.
 */
final class LastRun {
    private static final String NAME = "ultima/vez";

    private final Store store;
    private final Circumstances circumstances;

    LastRun(Store store, Circumstances circumstances) {
        this.store = store;
        this.circumstances = circumstances;
    }

    /** How it ended; empty where anything has changed, or nobody knows. */
    Optional<Built> same() {
        return store.find(NAME).flatMap(bytes -> {
            ByteReader in = new ByteReader(bytes);
            try {
                String before = in.text();
                return circumstances.now().filter(before::equals).map(now -> read(in));
            } catch (DamagedBytes unknown) {
                return Optional.empty();
            }
        });
    }

    /** Keeps how a run ended that published, unless somebody changed its sources meanwhile. */
    void keep(Built built) {
        built.published()
                .ifPresent(published -> circumstances.after().ifPresent(seen -> {
                    ByteWriter out = new ByteWriter();
                    out.text(seen);
                    write(built.briefing(), published, out);
                    store.keep(NAME, out.bytes());
                }));
    }

    private static void write(Briefing briefing, Published published, ByteWriter out) {
        Tally tally = briefing.tally();
        out.number(published.files());
        out.number(tally.errors())
                .number(tally.warnings())
                .number(tally.advices())
                .number(tally.policies());
        out.list(briefing.problems().shown(), problem -> {
            out.text(problem.place().file());
            ProblemBytes.write(problem, out);
        });
        out.list(
                List.copyOf(briefing.problems().more().entrySet()),
                more -> out.text(more.getKey()).number(more.getValue()));
    }

    private static Built read(ByteReader in) {
        Published published = new Published(in.number(), 0, false);
        Tally tally = new Tally(in.number(), in.number(), in.number(), in.number());
        List<Problem> shown = in.list(() -> ProblemBytes.read(in.text(), in));
        Map<String, Integer> more = new TreeMap<>();
        in.list(() -> Map.entry(in.text(), in.number())).forEach(kind -> more.put(kind.getKey(), kind.getValue()));
        return new Built(new Briefing(new Digest(shown, more), tally), Optional.of(published));
    }
}
