package vigente.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vigente.policy.Revision;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/** Two revisions of a policy, of which a test writes the parts it is about. */
final class TwoRevisions {
    private static final String DATA = "codigo: PO-VIA-001\ntitulo: Viajes\nresponsable: Director General\nrevision: ";

    private final Path folder;

    TwoRevisions(Path folder) {
        this.folder = folder;
        file("manual.yaml", "titulo: Manual\norganizacion: {nombre_comercial: M}\nconfidencialidad: {aviso: a.md}\n");
        file("a.md", "Aviso.\n");
        data("", "");
        text("", "");
    }

    TwoRevisions data(String before, String after) {
        file("politicas/viajes/1.00/politica.yaml", DATA + "1.00\n" + before);
        return file("politicas/viajes/1.01x/politica.yaml", DATA + "1.01x\n" + after);
    }

    TwoRevisions text(String before, String after) {
        return revision("politica.md", "## Objetivo\n\nViajar.\n\n" + before, "## Objetivo\n\nViajar.\n\n" + after);
    }

    TwoRevisions rules(String before, String after) {
        return text("## Políticas\n\n" + before, "## Políticas\n\n" + after);
    }

    TwoRevisions revision(String path, String before, String after) {
        file("politicas/viajes/1.00/" + path, before);
        return file("politicas/viajes/1.01x/" + path, after);
    }

    private TwoRevisions file(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Revision> read() {
        try {
            return new SourceReader(folder)
                    .read(new Problems())
                    .orElseThrow()
                    .policies()
                    .get(0)
                    .revisions();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Redline redline() {
        List<Revision> both = read();
        return Redline.between(both.get(0), both.get(1));
    }

    /** What changed in that part, one change a line: "L-2 ADDED". */
    List<String> changes(Part part) {
        return redline().changes(part).stream()
                .map(change -> name(change) + " "
                        + change.fates().stream().map(Fate::name).collect(Collectors.joining("+")))
                .toList();
    }

    private static String name(Difference change) {
        String label = Wording.label(change);
        return label.isEmpty()
                ? change.name().before().isEmpty()
                        ? change.name().after()
                        : change.name().before()
                : label;
    }
}
