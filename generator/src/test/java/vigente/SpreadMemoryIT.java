package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.build.Sources;
import vigente.build.TwoBuilds;

/** A glossary of many pages comes out as a program without memory makes it, whatever changed since it was made. */
class SpreadMemoryIT {
    @TempDir
    private Path directory;

    private LocalDate today = DemoSite.TODAY;

    @Test
    void makesTheSamePages() throws IOException {
        CrowdedManual.writeTo(directory.resolve("content"));
        agree("nothing");
        replace(4, "politica.md", "Todo el personal", "Todos");
        agree("a text");
        replace(4, "politica.yaml", "Quien compra", "Quien paga");
        agree("a definition");
        replace(5, "politica.yaml", "texto: \"PENDIENTE [^\"]*\"", "texto: \"Véase el área 7 y [[PO-ARE-006]].\"");
        agree("an owed one that is written");
        replace(6, "politica.yaml", "titulo: .*", "titulo: Otra área");
        agree("a title");
        replace(6, "politica.yaml", "responsable", "vigente_desde: 2026-12-01\nresponsable");
        agree("a day from which it is in force");
        today = today.plusDays(30);
        agree("thirty days");
        Path old = directory.resolve("content/politicas/area-7");
        Files.move(old, old.resolveSibling("zona-7"));
        agree("an address");
        Deleting.all(old.resolveSibling("zona-7"));
        agree("a policy less");
    }

    private void agree(String change) throws IOException {
        Sources sources = new Sources(directory.resolve("content"), "content", today);
        TwoBuilds.agree(
                TwoBuilds.order(sources, directory.resolve("public"), false),
                TwoBuilds.order(sources, directory.resolve("clean"), false),
                change);
    }

    private void replace(int area, String file, String pattern, String text) throws IOException {
        Path path = directory.resolve("content/politicas/area-" + area + "/1.00x/" + file);
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, text);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }
}
