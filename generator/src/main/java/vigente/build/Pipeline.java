package vigente.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.evidence.Verdict;
import vigente.export.PendingRow;
import vigente.export.ReviewCalendar;
import vigente.export.ReviewRegister;
import vigente.export.RulingRegister;
import vigente.output.Archived;
import vigente.output.Published;
import vigente.redline.Redline;
import vigente.source.TextMemory;

/**
 * What the commands ask of the program behind them.
 *
 * <p>Author mistakes are in the findings; a disk that cannot be read throws {@link java.io.UncheckedIOException}, one that
 * cannot be written {@link vigente.output.OutputFailure}, an order that makes no sense for this manual {@link BadOrder}.
 */
public interface Pipeline {
    /** What builds left of the texts in the folder {@code content}, for commands that write nothing there. */
    TextMemory texts(Path content);

    /** Reads and checks; writes nothing. */
    Findings check(Sources sources, Progress progress);

    /** The same, spelling and grammar as well. */
    Findings proofread(Sources sources, Progress progress);

    /** Reads, checks and, unless the findings forbid it, publishes. */
    Built build(Order order, Progress progress);

    /** Reads and checks, and lists what is owed. */
    Owed pending(Sources sources, Progress progress);

    /** Reads and checks, and tells when each policy is due for review. */
    Reviews reviews(Sources sources, Progress progress);

    /** Reads and checks, and compares two revisions of a policy; writes the page that is asked for. */
    Compared compare(Comparing comparing, Progress progress);

    /**
     * Reads and checks, and tells what was in force on {@code day}.
     *
     * @param output where those texts are written to, unless the findings forbid it; nowhere where it is empty
     */
    Ruled asOf(Sources sources, LocalDate day, Optional<Path> output, Progress progress);

    /** Reads, checks and, unless the findings forbid it, writes the site, its sources and registers into one ZIP. */
    Packed evidence(Order order, Progress progress);

    /**
     * Compares the published site or package at {@code place} with its manifest, and with the sources where they are given.
     * What is neither throws {@link BadOrder}.
     */
    Verdict verify(Path place, Optional<Sources> sources);

    /**
     * Two revisions to be compared, as a user names them.
     *
     * @param policy a code or the name of a folder
     * @param page the file to write the redline to as one page; empty for none
     */
    record Comparing(Sources sources, String policy, String before, String after, Optional<Path> page) {}

    /**
     * What differs.
     *
     * @param heading which policy and revisions were compared, in words; empty where the manual could not be read
     * @param redline empty where the manual could not be read
     */
    record Compared(Findings findings, String heading, Optional<Redline> redline) {}

    /**
     * How an evidence package ended.
     *
     * @param archived empty where nothing was written because of the findings
     */
    record Packed(Findings findings, Optional<Archived> archived) {}

    /**
     * What was in force on a day.
     *
     * @param published empty where no texts were asked for, or the findings forbade it
     */
    record Ruled(Findings findings, RulingRegister register, Optional<Published> published) {}

    /**
     * How a build ended.
     *
     * @param published empty where nothing was published because of the findings
     */
    record Built(Briefing briefing, Optional<Published> published) {
        Built(Findings findings, Optional<Published> published) {
            this(Briefing.of(findings), published);
        }
    }

    /**
     * What the organisation still owes.
     *
     * @param rows sorted by code, then place
     */
    record Owed(Findings findings, List<PendingRow> rows) {
        public Owed {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The reviews due.
     *
     * @param calendar empty where nothing could be read
     */
    record Reviews(Findings findings, Optional<Calendar> calendar) {}

    /** The same reviews as a register and as a calendar to subscribe to. */
    record Calendar(ReviewRegister register, ReviewCalendar events) {
        /** The same without what is due after {@code day} or never. */
        public Calendar until(LocalDate day) {
            return new Calendar(register.until(day), events.until(day));
        }
    }
}
