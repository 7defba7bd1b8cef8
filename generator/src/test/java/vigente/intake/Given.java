package vigente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents as given, and what they came to. */
final class Given {
    static final Known MANUAL = new Known(
            "Manual de políticas",
            List.of("Director General", "Director Comercial"),
            Set.of("po-com-001"),
            List.of("Interno", "Confidencial"),
            "Este documento es confidencial.",
            "2026-11-22");
    static final Wish NOTHING = new Wish(Optional.empty(), Optional.empty());

    private Given() {}

    static Imported text(String... lines) {
        return imported(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "documento.txt");
    }

    static Imported markdown(String... lines) {
        return imported(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "documento.md");
    }

    static Imported word(String body) {
        return imported(docx(body, Map.of()), "documento.docx");
    }

    static Imported imported(byte[] bytes, String name) {
        return Importer.read(bytes, name, MANUAL, NOTHING);
    }

    static byte[] docx(String body, Map<String, String> more) {
        String namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
        Map<String, String> parts = new TreeMap<>(more);
        parts.put("word/document.xml", "<w:document " + namespaces + "><w:body>" + body + "</w:body></w:document>");
        parts.replaceAll((path, xml) -> xml.replace("NS", namespaces));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    static String data(Imported imported) {
        return file(imported, "politica.yaml");
    }

    static String body(Imported imported) {
        return file(imported, "politica.md");
    }

    private static String file(Imported imported, String path) {
        return new String(imported.files().getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    static String report(Imported imported) {
        return imported.notes().stream().map(n -> n.shown(imported.unit())).collect(Collectors.joining("\n"));
    }

    /** Every word of {@code document}, list numbers aside, is in the files or in the report. */
    static void thenNothingIsLost(String document, Imported imported) {
        Words kept = new Words();
        kept.add(data(imported)).add(body(imported));
        imported.notes().forEach(note -> kept.add(note.words()));
        Words all = new Words();
        document.lines().map(Headings::unmarked).forEach(all::add);
        assertThat(all.without(kept)).isEmpty();
    }

    /** The same, and no word is said to have found no place. */
    static void thenEverythingHasItsPlace(String document, Imported imported) {
        thenNothingIsLost(document, imported);
        assertThat(report(imported)).doesNotContain("no encontré lugar");
    }
}
