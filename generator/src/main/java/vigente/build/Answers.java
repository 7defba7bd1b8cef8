package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.build.Pipeline.Calendar;
import vigente.build.Pipeline.Compared;
import vigente.build.Pipeline.Comparing;
import vigente.build.Pipeline.Owed;
import vigente.build.Pipeline.Reviews;
import vigente.build.Pipeline.Ruled;
import vigente.export.RulingRegister;
import vigente.output.Published;

/** What can be answered about a manual that was read, without publishing it. */
record Answers(Sources sources, Reading reading) {
    Owed owed() {
        return new Owed(
                reading.findings(),
                edition()
                        .map(edition -> data(edition).pending(sources.name()).rows())
                        .orElse(List.of()));
    }

    Reviews reviews() {
        return new Reviews(
                reading.findings(),
                edition().map(edition -> new Calendar(data(edition).reviews(), new Feeds(edition).calendar())));
    }

    Compared compared(Comparing comparing) {
        return reading.manual()
                .map(manual -> new RedlineReport(manual, comparing).compared(reading.findings()))
                .orElseGet(() -> new Compared(reading.findings(), "", Optional.empty()));
    }

    Ruled ruled(LocalDate day, Optional<Path> output) {
        RulingRegister register =
                edition().map(edition -> new Rulings(edition).on(day)).orElse(new RulingRegister(day, List.of()));
        Optional<Published> published = output.filter(
                        folder -> !reading.findings().forbid(false))
                .flatMap(folder -> edition().map(edition -> write(edition, register, folder)));
        return new Ruled(reading.findings(), register, published);
    }

    private Published write(Edition edition, RulingRegister register, Path folder) {
        try {
            return new RuledTexts(edition.manual(), sources.content()).writeTo(folder, register);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Edition> edition() {
        return reading.manual().map(manual -> Edition.of(manual, sources.today(), reading.before()));
    }

    private DataFiles data(Edition edition) {
        return new DataFiles(edition, reading.findings());
    }
}
