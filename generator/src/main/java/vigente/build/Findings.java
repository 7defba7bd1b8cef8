package vigente.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.check.Check;
import vigente.check.Waivers;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.Severity;
import vigente.problem.SourceLines;
import vigente.source.SourceReader;

/**
 * A manual as read and checked.
 *
 * @param manual empty where not even its settings could be read
 * @param problems sorted by place, without those that a waiver silences
 * @param lines gives back source lines for reports
 */
public record Findings(Optional<Manual> manual, List<Problem> problems, SourceLines lines) {
    /** Reads the content folder and checks it as it stands on that day. */
    public static Findings of(Path content, LocalDate today) throws IOException {
        Problems problems = new Problems();
        SourceReader reader = new SourceReader(content);
        Optional<Manual> manual = reader.read(problems);
        manual.ifPresent(m -> Check.all().forEach(check -> check.check(m, today, problems)));
        List<Problem> left =
                manual.map(m -> new Waivers(m).remaining(problems, today)).orElseGet(problems::sorted);
        return new Findings(manual, left, reader);
    }

    public boolean has(Severity severity) {
        return problems.stream().anyMatch(p -> p.severity() == severity);
    }

    /** How many policies were read. */
    public int policies() {
        return manual.map(m -> m.policies().size()).orElse(0);
    }

    /** How many errors stand in each policy's folder, by its address. */
    public Map<String, Integer> errorsByPolicy() {
        Map<String, Integer> errors = new HashMap<>();
        for (Policy policy : manual.map(Manual::policies).orElse(List.of())) {
            String folder = "politicas/" + policy.slug() + "/";
            int count = (int) problems.stream()
                    .filter(p ->
                            p.severity() == Severity.ERROR && p.place().file().startsWith(folder))
                    .count();
            if (count > 0) {
                errors.put(policy.slug().text(), count);
            }
        }
        return errors;
    }
}
