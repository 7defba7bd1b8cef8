package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.message.Messages;
import vigente.output.Output;
import vigente.policy.Manual;

/**
 * The whole program on one screen: read → check → plan → render → publish.
 *
 * <p>With errors nothing is published and the old site stays, unless the order says otherwise.
 */
public final class Build implements Pipeline {
    @Override
    public Findings check(Sources sources, Progress progress) {
        progress.at(Messages.text("paso.leer"));
        return Reading.of(sources).findings();
    }

    @Override
    public Owed pending(Sources sources, Progress progress) {
        progress.at(Messages.text("paso.leer"));
        Reading reading = Reading.of(sources);
        return new Owed(
                reading.findings(),
                reading.manual()
                        .map(manual -> new DataFiles(Edition.of(manual, sources.today()), reading.findings())
                                .pending(sources.name())
                                .rows())
                        .orElse(List.of()));
    }

    @Override
    public Built build(Order order, Progress progress) {
        order.audience().ifPresent(Build::refuseAudience);
        progress.at(Messages.text("paso.leer"));
        Reading reading = Reading.of(order.sources());
        return reading.manual()
                .filter(manual -> isAllowed(order, reading.findings()))
                .map(manual -> publish(order, manual, reading, progress))
                .orElseGet(() -> new Built(reading.findings(), Optional.empty()));
    }

    // Publishing everything to an audience that may not see it would be worse than publishing nothing.
    private static void refuseAudience(String level) {
        throw new BadOrder(Messages.text("construir.audiencia", level));
    }

    private static boolean isAllowed(Order order, Findings findings) {
        return !findings.forbid(order.strict()) || order.withErrors();
    }

    private static Built publish(Order order, Manual manual, Reading reading, Progress progress) {
        Edition edition = Edition.of(manual, order.sources().today());
        Map<String, Integer> errors = reading.errorsByPolicy();
        Findings findings = reading.findings();
        try (Output output = Output.open(order.output(), order.sources().content())) {
            progress.at(Messages.text("paso.paginas"));
            BrowserFiles browser =
                    BrowserFiles.of(order.assets(), edition.manual().settings());
            browser.writeTo(output);
            new Pages(edition, browser, order.templates())
                    .writeTo(output, edition.plan(errors, order.pdf()).pages());
            new RevisionFiles(edition).writeTo(output);
            new SearchFiles(edition).writeTo(output);
            if (order.pdf()) {
                progress.at(Messages.text("paso.pdf"));
                findings =
                        reading.with(new Prints(edition, errors, order.templates()).writeTo(output), edition.today());
            }
            if (!isAllowed(order, findings)) {
                return new Built(findings, Optional.empty());
            }
            progress.at(Messages.text("paso.publicar"));
            new DataFiles(edition, findings).writeTo(output);
            Manifest manifest = Manifest.of(order.sources().content(), edition.manual());
            return new Built(findings, Optional.of(output.publish(manifest::json)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
