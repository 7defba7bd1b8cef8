package vigente.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.check.Check;
import vigente.check.Waivers;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.FilePrefix;
import vigente.problem.FolderLines;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.SourceReader;
import vigente.source.TextMemory;
import vigente.text.Suggestion;

/**
 * A manual as read for an act.
 *
 * @param content its folder
 * @param name the folder as the user named it
 * @param today the day on which something is to be done
 * @param reading what was wrong when it was read
 * @param texts what is remembered of its texts
 */
public record OpenManual(
        Path content, String name, LocalDate today, Manual manual, List<Problem> reading, TextMemory texts) {
    public OpenManual {
        reading = List.copyOf(reading);
    }

    /** The manual in {@code content}; empty where not even its settings can be read, which {@code problems} tell. */
    public static Optional<OpenManual> read(
            Path content, String name, LocalDate today, TextMemory texts, Problems problems) {
        try {
            return new SourceReader(content, texts)
                    .read(problems)
                    .map(manual -> new OpenManual(content, name, today, manual, problems.sorted(), texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What {@code check} would say if the manual were {@code variant}; what was wrong when reading stays wrong. */
    List<Problem> problems(Manual variant) {
        Problems problems = new Problems();
        problems.addAll(reading);
        Check.all(FilePrefix.join(name, "manual.yaml"), new FolderLines(content))
                .forEach(check -> check.check(variant, today, problems));
        return new Waivers(variant).remaining(problems, today);
    }

    /** The policy with that code or address, case aside. */
    public Optional<Policy> policy(String word) {
        return manual.policy(word)
                .or(() -> manual.policies().stream()
                        .filter(p -> p.slug().text().equalsIgnoreCase(word))
                        .findFirst());
    }

    /** The code or address that {@code word} was probably meant to be. */
    public Optional<String> meant(String word) {
        List<String> names = new ArrayList<>();
        for (Policy policy : manual.policies()) {
            policy.code().map(Code::text).ifPresent(names::add);
            names.add(policy.slug().text());
        }
        return Suggestion.nearest(word, names);
    }

    /** The manual with {@code changed} in the place of the policy with the same address. */
    Manual with(Policy changed) {
        return new Manual(
                manual.settings(),
                manual.noticeFile(),
                manual.notice(),
                manual.policies().stream()
                        .map(p -> p.slug().equals(changed.slug()) ? changed : p)
                        .toList());
    }
}
