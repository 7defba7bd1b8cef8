package vigente.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vigente.control.Timeline;
import vigente.export.RulingRegister;
import vigente.message.Messages;
import vigente.output.Output;
import vigente.output.Published;
import vigente.policy.Manual;
import vigente.policy.Policy;

/** The texts that were in force on a day, as a folder: their sources, an index, and a manifest. */
final class RuledTexts {
    private static final String INDEX = "indice.json";

    private final Manual manual;
    private final Path content;

    RuledTexts(Manual manual, Path content) {
        this.manual = manual;
        this.content = content;
    }

    /** Writes them to {@code folder} in one step, in place of those of an earlier day. */
    Published writeTo(Path folder, RulingRegister register) throws IOException {
        // Both have a manifest of ours: a published site must not give way to an answer.
        if (Files.exists(folder.resolve(Output.MANIFEST)) && !Files.exists(folder.resolve(INDEX))) {
            throw new BadOrder(Messages.text("regia.es-un-sitio", folder));
        }
        try (Output output = Output.open(folder, content)) {
            output.write(INDEX, register.json());
            output.write("indice.csv", register.csv());
            Manual ruled = on(register.day());
            new SourceFingerprints(content).copy(ruled, "", output);
            Manifest manifest = Manifest.of(content, ruled);
            return output.publish(manifest::json);
        }
    }

    private Manual on(LocalDate day) {
        List<Policy> ruled = manual.policies().stream()
                .flatMap(policy -> Timeline.of(policy).at(day).revision().stream()
                        .map(revision -> new Policy(policy.slug(), List.of(revision), policy.acts())))
                .toList();
        return new Manual(manual.settings(), manual.noticeFile(), manual.notice(), ruled);
    }
}
