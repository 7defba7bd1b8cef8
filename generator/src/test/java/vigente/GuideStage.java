package vigente;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.command.Shell;

/** A small sound manual where an example of the guide is put into its place, and what the program then says. */
record GuideStage(Path work) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DRAFT = "politicas/viajes/1.00x/";
    private static final Set<String> OF_MANUAL = Set.of(
            "organizacion",
            "confidencialidad",
            "identidad",
            "sitio",
            "papel",
            "puestos",
            "mismo_autor_autoriza",
            "exenciones");
    private static final Pattern FILE =
            Pattern.compile("(?:archivo: |\\]\\()((?!https?:|javascript:|\\.\\./)[^,})\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");

    static GuideStage in(Path work) throws IOException {
        new ProblemCase(ProblemCase.BASE).layInto(work);
        return new GuideStage(work);
    }

    /** Puts a part of an example where its words belong. */
    void set(GuideExample example, GuideExample.Part part) throws IOException {
        String text = GuideContext.spelledOut(part.text());
        said(example.parts().get(0).said());
        if (!GuideContext.isPlaced(this, example.problem(), text)) {
            byForm(example, text);
        }
    }

    private void byForm(GuideExample example, String text) throws IOException {
        switch (example.language()) {
            case "yaml" -> yaml(text);
            case "markdown" -> markdown(text);
            case "asciidoc" -> asciidoc(text);
            case "csv" -> csv(example.problem(), text);
            default -> GuidePaths.lay(this, text);
        }
        for (Matcher file = FILE.matcher(text); file.find(); ) {
            GuidePaths.file(this, DRAFT + file.group(1));
        }
    }

    // "si un lineamiento dice «…»" tells what else has to stand in the manual.
    private void said(String words) throws IOException {
        Matcher quoted = QUOTED.matcher(words);
        if (words.contains("lineamiento dice") && quoted.find()) {
            add(DRAFT + "politica.md", "3. " + quoted.group(1) + ".\n");
        } else if (words.contains("texto dice") && quoted.find()) {
            section("Revisión", quoted.group(1) + ".");
        }
    }

    private void yaml(String text) throws IOException {
        if (text.startsWith("- {acto")) {
            add("politicas/compras/registro.yaml", text);
        } else if (text.startsWith("- {id")) {
            keys("exenciones:\n" + text);
        } else if (text.startsWith("- {archivo") || text.startsWith("- archivo")) {
            keys("anexos:\n" + text);
        } else if (text.startsWith("- ")) {
            keys("definiciones:\n" + text);
        } else {
            keys(text);
        }
    }

    // Each top-level key of the example takes the place of the one that stands there.
    private void keys(String text) throws IOException {
        String file = OF_MANUAL.contains(TopKeys.first(text)) ? "manual.yaml" : DRAFT + "politica.yaml";
        write(file, TopKeys.replaced(read(file), text));
    }

    private void markdown(String text) throws IOException {
        String body = read(DRAFT + "politica.md");
        if (text.startsWith("# ")) {
            write(DRAFT + "politica.md", text + "\n" + body);
        } else if (text.startsWith("##")) {
            sections(text);
        } else if (text.startsWith("**Alcance**")) {
            write(DRAFT + "politica.md", body.replaceFirst("(?s)## Alcance\n\n.*?\n\n", text + "\n"));
        } else if (text.matches("(?s)\\d\\. .*")) {
            StringBuilder rules = new StringBuilder(body.substring(0, body.indexOf("1. ")));
            for (char number = '1'; number < text.charAt(0); number++) {
                rules.append(number).append(". El jefe debe autorizar cada viaje.\n");
            }
            write(DRAFT + "politica.md", rules + text);
        } else {
            section("Notas", text);
        }
    }

    private void sections(String text) throws IOException {
        String body = read(DRAFT + "politica.md");
        for (String section : text.split("(?m)^(?=##)", -1)) {
            String heading = section.lines().findFirst().orElseThrow();
            body = body.replaceFirst("(?s)" + Pattern.quote(heading) + "\n.*?(?=\n## |\\z)", "");
        }
        write(
                DRAFT + "politica.md",
                body.stripTrailing() + "\n\n" + text + (text.contains("Políticas") ? "\n1. Se pide.\n" : ""));
    }

    void section(String heading, String text) throws IOException {
        String body = read(DRAFT + "politica.md");
        write(
                DRAFT + "politica.md",
                body.replace("## Políticas", "## " + heading + "\n\n" + text + "\n\n## Políticas"));
    }

    private void asciidoc(String text) throws IOException {
        Files.delete(file(DRAFT + "politica.md"));
        write(
                DRAFT + "politica.adoc",
                "== Objetivo\n\nViajar.\n\n== Alcance\n\nTodos.\n\n== Notas\n\n" + text
                        + "\n== Políticas\n\n. Se pide.\n");
    }

    private void csv(String problem, String text) throws IOException {
        boolean copies = problem.startsWith("copia");
        boolean headed = text.startsWith("revision,") || text.startsWith("copia,");
        write(
                "politicas/compras/" + (copies ? "copias.csv" : "acuses.csv"),
                headed ? text : "revision,nombre,fecha\n" + text);
    }

    /** What {@code vigente} says to these words. */
    String run(String... words) throws IOException {
        ProblemCase.fingerprints(work.resolve("content"));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Vigente.run(new Shell(out, out, TODAY, work, Optional.empty(), "0", false, false, false), words);
        return printed.toString();
    }

    Path file(String path) {
        return work.resolve("content").resolve(path);
    }

    String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text, StandardCharsets.UTF_8);
    }

    void add(String path, String text) throws IOException {
        write(path, read(path) + text);
    }

    void delete(String path) throws IOException {
        Deleting.all(file(path));
    }
}
