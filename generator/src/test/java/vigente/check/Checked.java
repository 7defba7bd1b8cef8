package vigente.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigente.ProblemCase;
import vigente.policy.Manual;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/** A sound manual of two policies, one in force and one being written, of which a test changes the parts it is about. */
final class Checked {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DRAFT = "politicas/viajes/1.00x/";
    private static final String DATA =
            "codigo: PO-VIA-001\ntitulo: Política de viajes\nrevision: 1.00x\nresponsable: Director General\n";
    private static final String BEFORE_RULES =
            "## Objetivo\n\nQue cada viaje tenga un motivo.\n\n## Alcance\n\nTodo el" + " personal.\n\n";

    private final Path content;

    private Checked(Path content) {
        this.content = content;
    }

    static Checked in(Path work) {
        try {
            new ProblemCase(ProblemCase.BASE).layInto(work);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Checked(work.resolve("content"));
    }

    /** Adds lines to the data of the working copy. */
    Checked data(String... lines) {
        return file(DRAFT + "politica.yaml", DATA + String.join("\n", lines) + "\n");
    }

    /** Definitions of the working copy: a term, then its text, and so on. */
    Checked defines(String... termsAndTexts) {
        StringBuilder lines = new StringBuilder("definiciones:");
        for (int i = 0; i < termsAndTexts.length; i += 2) {
            lines.append("\n  - termino: \"").append(termsAndTexts[i]).append("\"\n    texto: \"");
            lines.append(termsAndTexts[i + 1]).append('"');
        }
        return data(lines.toString());
    }

    /** The rules of the working copy, numbered here. */
    Checked rules(String... rules) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < rules.length; i++) {
            items.append(i + 1).append(". ").append(rules[i]).append('\n');
        }
        return file(DRAFT + "politica.md", BEFORE_RULES + "## Políticas\n\n" + items);
    }

    /** A section of the working copy beside the required ones. */
    Checked section(String heading, String text) {
        return file(
                DRAFT + "politica.md",
                BEFORE_RULES + "## " + heading + "\n\n" + text
                        + "\n\n## Políticas\n\n1. Cada viaje se autoriza antes.\n");
    }

    Checked notice(String text) {
        return file("avisos/confidencialidad.md", text + "\n");
    }

    /** The acts of the policy in force; {@code HUELLA(1.00)} stands for its fingerprint. */
    Checked acts(String... acts) {
        return file("politicas/compras/registro.yaml", "- " + String.join("\n- ", acts) + "\n");
    }

    Checked file(String path, String text) {
        try {
            Path file = content.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ids of all that the checks find and nobody has answered for, each once, in the order of the alphabet. */
    List<String> found() {
        List<Problem> left;
        Problems problems = new Problems();
        try {
            ProblemCase.fingerprints(content);
            Manual manual = new SourceReader(content).read(problems).orElseThrow();
            Check.all("manual.yaml", (file, line) -> Optional.empty())
                    .forEach(check -> check.check(manual, TODAY, problems));
            left = new Waivers(manual).remaining(problems, TODAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return left.stream()
                .map(problem -> problem.kind().id())
                .distinct()
                .sorted()
                .toList();
    }
}
