package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.Vigente;
import vigente.problem.Kind;

/** {@code import}, {@code convert-encoding} and {@code explain}, as somebody uses them at a terminal. */
class ImportTest {
    private static final Path BASE = Path.of("src/test/resources/problems/_base");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> DOCUMENT = List.of(
            "Política de mensajería",
            "Código: PO-MEN-001",
            "",
            "Objetivo",
            "Enviar y recibir paquetes sin demora.",
            "Alcance",
            "Todas las bases.",
            "Definiciones",
            "1. Paquete - Lo que cabe en una caja.",
            "2. Valija - PENDIENTE",
            "Políticas",
            "1. Cada paquete lleva un número.",
            "2. Nadie abre la valija ajena.");

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void layOut() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve("content").resolve(BASE.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        Files.delete(directory.resolve("content/_orden.txt"));
        Files.write(directory.resolve("mensajeria.txt"), DOCUMENT);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Shell shell = new Shell(
                new PrintWriter(out),
                new PrintWriter(err),
                TODAY,
                directory.toAbsolutePath(),
                Optional.empty(),
                "0",
                false,
                false,
                false);
        return Vigente.run(shell, words);
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(directory.relativize(file).toString(), Files.readString(file, Charset.forName("ISO-8859-1")));
            }
        }
        return state;
    }

    @Test
    void importsWhatCheckAndPendingUnderstand() {
        assertThat(run("importar", "mensajeria.txt", "--report", "informe.txt")).isZero();
        assertThat(out.toString())
                .startsWith("Importado «mensajeria.txt» como «Política de mensajería»: "
                        + "content/politicas/politica-de-mensajeria/1.00x\n")
                .contains("2 definiciones", "2 lineamientos", "línea 2: «Código: PO-MEN-001» es el código");
        assertThat(directory.resolve("informe.txt")).content().contains("línea 2:");
        assertThat(run("check")).as(err.toString()).isZero();
        assertThat(err.toString()).contains("0 errores, 0 advertencias, ");
        assertThat(run("pending")).isZero();
        assertThat(out.toString()).contains("Valija").contains("PO-MEN-001 L-2");
    }

    @Test
    void aRehearsalWritesNothing() throws IOException {
        Map<String, String> before = state();
        assertThat(run("import", "mensajeria.txt", "--dry-run")).isZero();
        assertThat(out.toString()).contains("Es un ensayo");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void refusesWithoutATrace() throws IOException {
        Files.write(directory.resolve("roto.docx"), new byte[] {1, 2, 3});
        Files.write(directory.resolve("vacio.txt"), new byte[0]);
        Files.write(directory.resolve("macros.docm"), new byte[] {1});
        Map<String, String> before = state();
        for (List<String> order : List.of(
                List.of("import", "roto.docx"),
                List.of("import", "vacio.txt"),
                List.of("import", "macros.docm"),
                List.of("import", "no-existe.txt"),
                List.of("import", "content"),
                List.of("import", "mensajeria.txt", "--folder", "viajes"),
                List.of("import", "mensajeria.txt", "--folder", "../fuera"),
                List.of("import", "mensajeria.txt", "--code", "PO-VIA-001"))) {
            assertThat(run(order.toArray(String[]::new))).as(order + " " + err).isEqualTo(ExitCode.WRONG_USAGE);
            assertThat(err.toString()).contains("error: ").doesNotContain("error interno");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void convertsWhatIsSurelyWindows1252() throws IOException {
        Path file = directory.resolve("content/politicas/viajes/1.00x/politica.md");
        String text = Files.readString(file);
        Files.write(file, (text + "\nSe viaja con razón y atención.\n").getBytes(Charset.forName("windows-1252")));
        assertThat(run("check")).isEqualTo(ExitCode.FOUND);
        assertThat(err.toString()).contains("convert-encoding \"politicas/viajes/1.00x/politica.md\"");
        assertThat(run("convertir-codificacion", "politicas/viajes/1.00x/politica.md"))
                .isZero();
        assertThat(file).content().endsWith("Se viaja con razón y atención.\n");
        assertThat(run("check")).as(err.toString()).isZero();
    }

    @Test
    void explainsWhatTheGuideExplains() {
        for (Kind kind : List.of(Kind.NOT_UTF8, Kind.SECTION_MISSING, Kind.UNKNOWN_KEY, Kind.BROKEN_REFERENCE)) {
            assertThat(run("explicar", kind.id())).isZero();
            assertThat(out.toString()).contains("Cómo se arregla:").doesNotContain("**Cómo", "```");
        }
        assertThat(run("explain", "[clave-desconosida]")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).contains("«clave-desconocida»");
        assertThat(run("explain")).isZero();
        assertThat(out.toString()).contains("  clave-desconocida\n");
    }
}
