package vigente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.PlainText;

/** A content folder with one working copy, of which a test writes the parts it is about. */
final class GivenContent {
    static final String DATA =
            "codigo: PO-VIA-001\ntitulo: Política de viajes\nrevision: 1.00x\n" + "responsable: Director General\n";
    static final String SECTIONS = "## Objetivo\n\nViajar.\n\n## Alcance\n\nTodos.\n\n";
    private static final String MANUAL =
            "titulo: Manual\norganizacion: {nombre_comercial: Molinos}\n" + "confidencialidad: {aviso: aviso.md}\n";

    private final Path folder;
    private final Problems problems = new Problems();

    GivenContent(Path folder) {
        this.folder = folder;
        file("manual.yaml", MANUAL);
        file("aviso.md", "Aviso.\n");
        data("");
    }

    /** Adds {@code extra} to the data of the working copy. */
    GivenContent data(String extra) {
        return draft("politica.yaml", DATA + extra);
    }

    /** Makes {@code rules} what stands under the heading Políticas. */
    GivenContent rules(String rules) {
        return text(SECTIONS + "## Políticas\n\n" + rules);
    }

    GivenContent text(String text) {
        return draft("politica.md", text);
    }

    GivenContent draft(String path, String content) {
        return file("politicas/viajes/1.00x/" + path, content);
    }

    GivenContent file(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Manual manual() {
        try {
            return new SourceReader(folder).read(problems).orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Revision revision() {
        return manual().policies().stream()
                .map(Policy::newest)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** The rules as "L-1 Text", nested ones after their parents. */
    List<String> numbered() {
        return revision().allRules().map(GivenContent::shown).toList();
    }

    private static String shown(Rule rule) {
        String heading = PlainText.ofWords(rule.heading());
        String own = PlainText.of(rule.content()).strip().replaceAll("\\s+", " ");
        return (rule.label() + " " + heading + (heading.isEmpty() || own.isEmpty() ? "" : ": ") + own).strip();
    }

    /** The ids of what was reported, in order. */
    List<String> reported() {
        return problems.sorted().stream().map(p -> p.kind().id()).toList();
    }

    /** What was reported, each with its place. */
    String places() {
        return problems.sorted().stream().map(GivenContent::placed).collect(Collectors.joining("\n"));
    }

    private static String placed(Problem problem) {
        return problem.kind().id() + " " + problem.place().line() + ":"
                + problem.place().column() + "+" + problem.place().length();
    }
}
