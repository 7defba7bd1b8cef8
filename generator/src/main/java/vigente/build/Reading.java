package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.check.Check;
import vigente.check.Pace;
import vigente.check.Waivers;
import vigente.glossary.ReadBefore;
import vigente.glossary.TextNotes;
import vigente.policy.Manual;
import vigente.problem.FilePrefix;
import vigente.problem.FolderLines;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/**
 * A manual as read and checked.
 *
 * @param manual empty where not even its settings could be read
 * @param findings without the problems that a waiver silences
 * @param read the problems found while reading, each of which concerns one file alone
 * @param before the texts that were searched for terms
 */
record Reading(Optional<Manual> manual, Findings findings, List<Problem> read, ReadBefore before) {
    Reading {
        read = List.copyOf(read);
    }

    /** Reads the sources and checks them as they stand on their day; of which texts {@code notes} tell, those are not read again. */
    static Reading of(Sources sources, TextNotes notes, Progress progress) {
        Problems problems = new Problems();
        progress.enters(Step.READ);
        Optional<Manual> manual = manual(sources, problems);
        progress.enters(Step.CHECK);
        return of(manual, problems, sources, new ReadBefore(notes));
    }

    /**
     * Checks what was read.
     *
     * @param problems what was wrong with it already
     * @param before texts that need not be searched for terms again; what is searched now is added
     */
    static Reading of(Optional<Manual> manual, Problems problems, Sources sources, ReadBefore before) {
        return of(manual, problems, sources, before, Pace.STEADY);
    }

    /** The same at that {@code pace}. */
    static Reading of(Optional<Manual> manual, Problems problems, Sources sources, ReadBefore before, Pace pace) {
        List<Problem> read = problems.sorted();
        String settings = FilePrefix.join(sources.name(), "manual.yaml");
        manual.ifPresent(m -> Check.all(settings, new FolderLines(sources.content()), before, pace).parallelStream()
                .map(check -> found(check, m, sources.today(), pace))
                .forEachOrdered(problems::addAll));
        return manual.map(m -> new Reading(
                        manual, settled(m, problems, sources, before).findings(), read, before))
                .orElseGet(() -> new Reading(manual, new Findings(problems.sorted(), 0), read, before));
    }

    /** A manual of which {@code problems} holds all that is wrong. */
    static Reading settled(Manual manual, Problems problems, Sources sources, ReadBefore before) {
        List<Problem> left = new Waivers(manual).remaining(problems, sources.today());
        return new Reading(
                Optional.of(manual), new Findings(left, manual.policies().size()), List.of(), before);
    }

    private static List<Problem> found(Check check, Manual manual, LocalDate today, Pace pace) {
        pace.step();
        Problems own = new Problems();
        check.check(manual, today, own);
        return own.sorted();
    }

    /** The findings with those of a later step added, waivers applied to them as well. */
    Findings with(List<Problem> later, LocalDate today) {
        Problems all = new Problems();
        all.addAll(findings.problems());
        all.addAll(later);
        List<Problem> left =
                manual.map(m -> new Waivers(m).remaining(all, today)).orElseGet(all::sorted);
        return new Findings(left, findings.policies());
    }

    private static Optional<Manual> manual(Sources sources, Problems problems) {
        try {
            return new SourceReader(sources.content(), sources.texts()).read(problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
