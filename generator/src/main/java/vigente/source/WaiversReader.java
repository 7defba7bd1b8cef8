package vigente.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Waiver;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/** Reads {@code exenciones}: each names a problem, a reason, an author and a last day. */
final class WaiversReader {
    private final Problems problems;

    WaiversReader(Problems problems) {
        this.problems = problems;
    }

    List<Waiver> read(Fields parent) {
        List<Waiver> waivers = new ArrayList<>();
        for (Fields group : parent.groups("exenciones")) {
            waiver(group).ifPresent(waivers::add);
        }
        return List.copyOf(waivers);
    }

    private Optional<Waiver> waiver(Fields fields) {
        Optional<YamlNode.Scalar> id = fields.scalar("id");
        String reason = fields.words("motivo");
        String author = fields.words("autor");
        Optional<LocalDate> until = fields.scalar("hasta")
                .flatMap(s -> new Scalars(problems).date(s.text().strip(), s.place()));
        if (id.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        String written = id.get().text().strip();
        if (Kind.withId(written).isEmpty()) {
            List<String> ids = Arrays.stream(Kind.values()).map(Kind::id).toList();
            String help = Suggestion.help(written, ids, Messages.text("ayuda.exencion"));
            problems.add(Kind.WAIVER_UNKNOWN, id.get().place(), written, help);
        }
        return Optional.of(
                new Waiver(written, reason, author, until.get(), id.get().place()));
    }
}
