package vigente.build;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vigente.output.Output;
import vigente.output.Published;
import vigente.problem.Severity;

/**
 * The whole program on one screen: read → check → plan → render → publish.
 *
 * <p>With errors nothing is published and the old site stays, unless the order says otherwise.
 */
public final class Build {
    private final BuildOrder order;
    private final Progress progress;

    public Build(BuildOrder order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /** What was found, and what was published of it; nothing where problems stood against it. */
    public record Outcome(Findings findings, Optional<Published> published) {}

    /** @throws IOException where the sources cannot be read from the disk */
    public Outcome run() throws IOException {
        progress.step("leer");
        Findings findings = Findings.of(order.content(), order.today());
        if (findings.manual().isEmpty() || isStopped(findings)) {
            return new Outcome(findings, Optional.empty());
        }
        progress.step("planear");
        Edition edition = Edition.of(findings.manual().get(), order.today());
        Map<String, Integer> errors = findings.errorsByPolicy();
        try (Output output = Output.open(order.output(), order.content())) {
            progress.step("paginas");
            BrowserFiles browser =
                    BrowserFiles.of(order.assets(), edition.manual().settings());
            browser.writeTo(output);
            new Pages(edition, browser, order.templates())
                    .writeTo(output, edition.plan(errors, order.pdf()).pages());
            new RevisionFiles(edition).writeTo(output);
            new DataFiles(edition, findings).writeTo(output);
            if (order.pdf()) {
                progress.step("pdf");
                new Prints(edition, errors, order.templates()).writeTo(output);
            }
            progress.step("publicar");
            Manifest manifest = Manifest.of(order.content(), edition.manual());
            return new Outcome(findings, Optional.of(output.publish(manifest::json)));
        }
    }

    private boolean isStopped(Findings findings) {
        boolean errors = findings.has(Severity.ERROR) && !order.withErrors();
        return errors || order.strict() && findings.has(Severity.WARNING);
    }
}
