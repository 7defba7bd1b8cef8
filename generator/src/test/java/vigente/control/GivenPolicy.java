package vigente.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vigente.policy.Manual;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/** A content folder with one authorised policy, read on a day. */
final class GivenPolicy {
    private static final String MANUAL = """
            titulo: Manual
            organizacion: {nombre_comercial: Molinos}
            confidencialidad: {aviso: aviso.md}
            """;
    private static final String TEXT = "## Objetivo\n\nUno.\n\n## Alcance\n\nTodos.\n\n## Políticas\n\n1. Uno.\n";

    private final Path folder;
    private final StringBuilder acts = new StringBuilder();

    /** A policy whose revision 1.00 states {@code data} beside its name. */
    GivenPolicy(Path folder, String data) {
        this.folder = folder;
        file("manual.yaml", MANUAL);
        file("aviso.md", "Aviso.\n");
        file("politicas/viajes/1.00/politica.md", TEXT);
        file(
                "politicas/viajes/1.00/politica.yaml",
                "codigo: PO-1\ntitulo: Viajes\nrevision: \"1.00\"\nresponsable: Director\n" + data);
        String fingerprint = manual().policies().get(0).newest().fingerprint().toString();
        act("autorizacion", "2024-01-01", ", huella: \"" + fingerprint + "\"");
    }

    /** Adds an act of that kind on {@code day}. */
    GivenPolicy act(String kind, String day) {
        return act(kind, day, "");
    }

    private GivenPolicy act(String kind, String day, String more) {
        acts.append("- {acto: " + kind + ", revision: \"1.00\", fecha: " + day + ", nombre: Ana, puesto: Directora"
                + more + "}\n");
        return file("politicas/viajes/registro.yaml", acts.toString());
    }

    /** When it is due as {@code day} knows it; readers are warned 60 and 30 days before. */
    Due on(String day) {
        Standing standing = Standing.of(manual().policies().get(0), LocalDate.parse(day));
        return Due.of(standing, List.of(java.time.Period.ofDays(30), java.time.Period.ofDays(60)));
    }

    private Manual manual() {
        try {
            return new SourceReader(folder).read(new Problems()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private GivenPolicy file(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
