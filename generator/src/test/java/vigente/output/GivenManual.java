package vigente.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigente.edit.ActOrder;
import vigente.edit.Issue;
import vigente.edit.NewPolicy;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.edit.RegisterAct;
import vigente.edit.Revise;
import vigente.policy.Fingerprinter;
import vigente.policy.Policy;
import vigente.problem.Problems;
import vigente.source.TextMemory;

/** A small manual whose one policy is in force and, where a test wants it, has a working copy ready to be issued. */
record GivenManual(Path content) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DATA = "codigo: PO-VIA-001\ntitulo: Viajes\nrevision: %s # la de la carpeta\n"
            + "responsable: Director General\nfecha_emision: %s\n"
            + "elaboro: {nombre: Ana Ruiz, puesto: Director General, fecha: 2026-01-10}\n"
            + "cambios:\n  - {fecha: 2026-01-10, autor: Ana Ruiz, descripcion: Se precisa.}\n";
    private static final String TEXT =
            "## Objetivo\n\nViajar.\n\n## Alcance\n\nTodos.\n\n## Políticas\n\n1. Se viaja.\n";

    /** An act, by the name of its command. */
    enum Act {
        NEW,
        REVISE,
        ISSUE,
        REVIEW,
        RETIRE
    }

    /** A manual in {@code folder}, fit for {@code act}. */
    static GivenManual in(Path folder, Act act) throws IOException {
        GivenManual manual = new GivenManual(folder.resolve("content"));
        manual.file(
                "manual.yaml",
                "titulo: Manual\norganizacion: {nombre_comercial: Molinos}\npuestos: [Director General]\n"
                        + "confidencialidad: {aviso: aviso.md}\nrevision_periodica: {periodo: 12 meses}\n");
        manual.file("aviso.md", "Aviso.\n");
        manual.revision("1.00", "2026-01-15");
        manual.file(
                "politicas/viajes/registro.yaml",
                "# Actas\n- {acto: autorizacion, revision: \"1.00\", fecha: 2026-01-15, nombre: Luis Mora, "
                        + "puesto: Director General, huella: \"" + manual.fingerprint("1.00") + "\"}\n");
        if (act == Act.ISSUE) {
            manual.revision("1.01x", "PENDIENTE");
        }
        return manual;
    }

    private void revision(String number, String date) throws IOException {
        file("politicas/viajes/" + number + "/politica.yaml", DATA.formatted(number, date));
        file("politicas/viajes/" + number + "/politica.md", TEXT);
        file("politicas/viajes/" + number + "/anexos/tarifas.txt", "Tarifas.\n");
    }

    GivenManual file(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    private String fingerprint(String number) throws IOException {
        Path revision = content.resolve("politicas/viajes/" + number);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(revision)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(revision.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return Fingerprinter.of(files).toString();
    }

    /** Reads the manual, as every act begins. */
    OpenManual read() {
        return OpenManual.read(content, "content", TODAY, TextMemory.NONE, new Problems())
                .orElseThrow();
    }

    /** Carries {@code act} out on a disk. */
    void carryOut(Act act, Disk disk) {
        try (ContentChange change = ContentFolder.at(content, disk).open()) {
            work(act).carryOut(change);
        }
    }

    /** What {@code act} will do, worked out from what the manual says now. */
    Proposal.Work work(Act act) {
        OpenManual open = read();
        Policy policy = open.policy("po-via-001").orElseThrow();
        ActOrder order = new ActOrder("Luis Mora", "director general", java.util.Optional.of(TODAY), "", "");
        return switch (act) {
            case NEW -> change -> new NewPolicy("Compras", "compras", "PO-COM-001", "", "").write(change, open);
            case REVISE -> allowed(Revise.of(open, policy, false).proposal());
            case ISSUE -> allowed(Issue.of(open, policy, order).proposal());
            case REVIEW -> allowed(RegisterAct.review(open, policy, order));
            case RETIRE -> allowed(RegisterAct.retire(open, policy, order));
        };
    }

    private static Proposal.Work allowed(Proposal proposal) {
        return proposal.allowed().orElseThrow(() -> new AssertionError(proposal.problems()));
    }

    /** Every file with what it holds, and every link with where it leads; hidden ones too. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(content)) {
            for (Path path : all.sorted(Comparator.naturalOrder()).toList()) {
                String name = content.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    state.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    state.put(name, "folder");
                } else {
                    state.put(name, new String(Files.readAllBytes(path), UTF_8));
                }
            }
        }
        return state;
    }

    List<String> traces() throws IOException {
        return state().keySet().stream()
                .filter(name -> name.contains(".vigente"))
                .toList();
    }

    Set<PosixFilePermission> permissions(String path) throws IOException {
        return Files.getPosixFilePermissions(content.resolve(path));
    }
}
