package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was built before and whatever changed since: the site is the one that a program without memory makes. */
class RememberingBuildTest {
    private static final Path MANUAL = Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada/content");
    private static final int CHANGES = 8;

    @TempDir
    private Path directory;

    private Path content = Path.of("");
    private Path templates = Path.of("");
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private boolean pdf;
    private boolean clean;
    private Optional<String> audience = Optional.empty();

    @BeforeEach
    void copyManual() throws IOException {
        content = directory.resolve("content");
        templates = Files.createDirectories(directory.resolve("templates/web"));
        try (Stream<Path> walk = Files.walk(MANUAL)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(MANUAL.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        asciidoc();
        doubtful();
        // Most of what changes below is a working copy.
        replace("manual.yaml", "publicar_borradores: no", "publicar_borradores: sí");
    }

    // A policy in AsciiDoc with an annex.
    private void asciidoc() throws IOException {
        Path folder = content.resolve("politicas/guia/1.00x");
        Files.createDirectories(folder.resolve("anexos"));
        Files.writeString(folder.resolve("politica.yaml"), """
                codigo: PO-GUI-001
                titulo: Guía de compras
                revision: 1.00x
                responsable: Director General
                definiciones:
                  - {termino: Guía, texto: Un *texto* con PENDIENTE}
                anexos:
                  - {archivo: anexos/plan.md, titulo: Plan}
                """);
        Files.writeString(folder.resolve("politica.adoc"), """
                == Objetivo

                Guiar.

                == Alcance

                Todos.

                == Políticas

                . Cada compra se *pide*.
                """);
        Files.writeString(folder.resolve("anexos/plan.md"), "Un plan con ![mapa](no-hay.png).\n");
    }

    // A text of which is told what depends on others: a term that it does not use, a name that nobody defines, a cycle.
    private void doubtful() throws IOException {
        append("politicas/viajes/1.00x/politica.yaml", """
                definiciones:
                  - {termino: Boleto, texto: Lo que da derecho a viajar.}
                  - {termino: Viático, texto: Lo que se paga al viajero.}
                """);
        append("politicas/viajes/1.00x/politica.md", """
                3. El viajero anota el gasto en la Bitácora.
                4. El viajero entrega la Bitácora al volver.
                5. Quien paga conserva el recibo.

                ## Revisión

                Esta política se revisa cada doce meses a partir de la fecha de emisión.
                """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void makesTheSameSiteAfterAnyChanges(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            done.add(change(random));
            thenTheSiteIsThatOfACleanBuild(done);
        }
    }

    @Test
    void printsTheSameDocumentsAfterAChange() throws IOException {
        pdf = true;
        thenTheSiteIsThatOfACleanBuild(List.of("nothing"));
        append("politicas/viajes/1.00x/politica.md", "\n\nUn párrafo más.\n");
        thenTheSiteIsThatOfACleanBuild(List.of("a paragraph"));
        today = today.plusDays(1);
        thenTheSiteIsThatOfACleanBuild(List.of("a paragraph", "a day"));
    }

    @Test
    void makesTheSameSiteWhenTheClockJumpsBack() throws IOException {
        pdf = true;
        today = today.plusYears(3);
        thenTheSiteIsThatOfACleanBuild(List.of("three years ahead"));
        today = today.minusYears(3);
        thenTheSiteIsThatOfACleanBuild(List.of("three years ahead", "back again"));
    }

    @Test
    void trustsNothingFromAFutureThatHasNotCome() throws IOException {
        built();
        Instant before = modified(content.resolve("manual.yaml")).minusSeconds(3600);
        List<String> steps = new ArrayList<>();
        Build.remembering(() -> Optional.of("program"), () -> before).build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    @Test
    void doesNothingWhereNothingChanged() throws IOException {
        Pipeline.Built first = built();
        Map<String, FileTime> before = times();
        List<String> steps = new ArrayList<>();
        Pipeline.Built second = TwoBuilds.remembering().build(order("public"), steps::add);
        assertThat(steps).isEmpty();
        assertThat(second.briefing()).isEqualTo(first.briefing());
        assertThat(second.published().orElseThrow().files())
                .isEqualTo(first.published().orElseThrow().files());
        assertThat(second.published().orElseThrow().changed()).isZero();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void putsRightWhatSomebodyChangedInTheSite() throws IOException {
        built();
        Path page = directory.resolve("public/index.html");
        String written = Files.readString(page);
        Files.delete(page);
        Files.writeString(page, written.replace("Política", "Politica"));
        built();
        assertThat(page).hasContent(written);
        Files.delete(page);
        built();
        assertThat(page).hasContent(written);
    }

    @Test
    void isNotFooledByAFileThatMayStillBeWrittenTo() throws IOException {
        Build build = Build.remembering(() -> Optional.of("program"), () -> modified(content.resolve("manual.yaml")));
        build.build(order("public"), Progress.SILENT);
        List<String> steps = new ArrayList<>();
        build.build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    @Test
    void anotherProgramDoesItsOwnWork() throws IOException {
        built();
        List<String> steps = new ArrayList<>();
        Build.remembering(() -> Optional.of("another program"), () -> TwoBuilds.LATER)
                .build(order("public"), steps::add);
        assertThat(steps).isNotEmpty();
    }

    @Test
    void readsNoTextTwiceForWhomeverItBuilds() throws IOException {
        built();
        Map<String, FileTime> before = times(texts());
        assertThat(before).hasSizeGreaterThan(5);
        TwoBuilds.remembering().build(order("elsewhere"), Progress.SILENT);
        assertThat(times(texts())).isEqualTo(before);
        clean = true;
        built();
        assertThat(times(texts())).hasSameSizeAs(before).isNotEqualTo(before);
    }

    @Test
    void forgetsTextsThatNobodyReadsAnyMore() throws IOException {
        built();
        Map<String, FileTime> before = times(texts());
        append("politicas/viajes/1.00x/politica.md", "\n\nUn párrafo más.\n");
        append("politicas/guia/1.00x/politica.adoc", "\n. Una regla más.\n");
        built();
        Map<String, FileTime> now = times(texts());
        assertThat(now).hasSameSizeAs(before);
        now.keySet().removeAll(before.keySet());
        assertThat(now)
                .as("two policies and the text of one in AsciiDoc that were read")
                .hasSize(3);
    }

    @Test
    void keepsATextInAsciidocWhileItsPolicyIsNotRead() throws IOException {
        built();
        append("politicas/viajes/1.00x/politica.md", "\n\nUn párrafo más.\n");
        built();
        Map<String, FileTime> before = times(texts());
        append("politicas/guia/1.00x/politica.yaml", "area: Compras\n");
        built();
        Map<String, FileTime> now = times(texts());
        assertThat(now).hasSameSizeAs(before);
        now.entrySet().removeAll(before.entrySet());
        assertThat(now).as("the policy alone").hasSize(1);
    }

    @Test
    void readsAPolicyAgainThatMayStillBeWrittenTo() throws IOException {
        Instant begun =
                modified(content.resolve("politicas/guia/1.00x/politica.adoc")).plus(Duration.ofMinutes(1));
        Path file = content.resolve("politicas/viajes/1.00x/politica.md");
        Files.setLastModifiedTime(file, FileTime.from(begun.minusSeconds(1)));
        Build.remembering(() -> Optional.of("program"), () -> begun).build(order("public"), Progress.SILENT);
        int kept = times(texts()).size();
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("boleto", "pasaje"));
        Files.setLastModifiedTime(file, before);
        thenTheSiteIsThatOfACleanBuild(List.of("a word of as many letters, at the same moment"));
        assertThat(times(texts())).hasSize(kept + 1);
    }

    @Test
    void saysOfATextWhatOthersMakeOfIt() throws IOException {
        List<String> done = new ArrayList<>(List.of("nothing"));
        thenTheSiteIsThatOfACleanBuild(done);
        assertThat(told()).contains("termino-sin-uso", "nombre-sin-definir");
        done.add(append("politicas/guia/1.00x/politica.adoc", "\n. Cada viático se paga.\n"));
        thenTheSiteIsThatOfACleanBuild(done);
        done.add(append("politicas/ventas/2.00/politica.md", "\n\nTambién se paga el viático.\n"));
        thenTheSiteIsThatOfACleanBuild(done);
        assertThat(told()).doesNotContain("termino-sin-uso").contains("nombre-sin-definir");
        done.add(replace("politicas/compras/1.01/politica.yaml", "termino: .*", "termino: Bitácora"));
        thenTheSiteIsThatOfACleanBuild(done);
        assertThat(told()).doesNotContain("nombre-sin-definir", "clausula-de-revision");
        done.add(replace("manual.yaml", "periodo: .*", "periodo: 6 meses"));
        thenTheSiteIsThatOfACleanBuild(done);
        assertThat(told()).contains("clausula-de-revision");
    }

    @Test
    void asksOfNoTextTwiceWhatIsWrongWithItAndWhichTermsItUses() throws IOException {
        built();
        Map<String, FileTime> before = times(kept("notas"));
        append("politicas/guia/1.00x/politica.adoc", "\n. Otra regla.\n");
        built();
        Map<String, FileTime> now = times(kept("notas"));
        assertThat(now).hasSameSizeAs(before).hasSizeGreaterThan(6);
        now.entrySet().removeAll(before.entrySet());
        assertThat(now).as("what is wrong, what is used").hasSize(2);
    }

    @Test
    void notesNothingOfTextsThatReadersMayNotSeeWhole() throws IOException {
        built();
        Map<String, FileTime> before = times(kept("notas"));
        audience = Optional.of("Público");
        thenTheSiteIsThatOfACleanBuild(List.of("for everybody", "for the public"));
        assertThat(times(kept("notas"))).isEqualTo(before);
        audience = Optional.empty();
        thenTheSiteIsThatOfACleanBuild(List.of("for everybody", "for the public", "for everybody"));
    }

    @Test
    void aDamagedMemoryCostsTimeOnly() throws IOException {
        built();
        Map<String, byte[]> before = TwoBuilds.files(texts());
        int n = 0;
        for (String kept : TwoBuilds.files(directory.resolve(".vigente")).keySet()) {
            Path file = directory.resolve(".vigente").resolve(kept);
            byte[] bytes = Files.readAllBytes(file);
            bytes[n % bytes.length] ^= 1;
            Files.write(file, n++ % 3 == 0 ? new byte[n] : bytes);
        }
        thenTheSiteIsThatOfACleanBuild(List.of("damage"));
        assertThat(TwoBuilds.files(texts())).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void whoOnlyReadsKeepsNothing() throws IOException {
        Build build = TwoBuilds.remembering();
        Sources sources = new Sources(content, "content", today, build.texts(content));
        Findings anew = build.check(sources, Progress.SILENT);
        assertThat(directory.resolve(".vigente")).doesNotExist();
        built();
        Map<String, FileTime> before = times(texts());
        append("politicas/guia/1.00x/politica.adoc", "\n. Una regla\n\ninclude::otra.adoc[]\n");
        assertThat(build.check(sources, Progress.SILENT)).isNotEqualTo(anew);
        assertThat(times(texts())).isEqualTo(before);
    }

    private Path texts() throws IOException {
        return kept("textos");
    }

    private Path kept(String kind) throws IOException {
        try (Stream<Path> walk = Files.walk(directory.resolve(".vigente"))) {
            return walk.filter(path -> path.endsWith(kind)).findFirst().orElseThrow();
        }
    }

    /** The ids of all that is wrong, by whomever it is asked. */
    private List<String> told() {
        Sources sources = new Sources(content, "content", today);
        Findings found = TwoBuilds.remembering().check(sources, Progress.SILENT);
        assertThat(found).isEqualTo(new Build().check(sources, Progress.SILENT));
        return found.problems().stream()
                .map(problem -> problem.kind().id())
                .distinct()
                .toList();
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Pipeline.Built built() {
        return TwoBuilds.remembering().build(order("public"), Progress.SILENT);
    }

    private Order order(String output) {
        return new Order(
                new Sources(content, "content", today),
                directory.resolve(output),
                Optional.of(templates.resolveSibling("")),
                Optional.empty(),
                pdf,
                false,
                audience,
                clean,
                true,
                Optional.empty(),
                false);
    }

    private void thenTheSiteIsThatOfACleanBuild(List<String> changes) throws IOException {
        TwoBuilds.agree(order("public"), order("clean"), String.join("\n", changes));
    }

    private Map<String, FileTime> times() throws IOException {
        return times(directory.resolve("public"));
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder).filter(path -> !path.equals(folder))) {
            for (Path file : walk.toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private String change(Random random) throws IOException {
        int n = random.nextInt(1000);
        return switch (random.nextInt(21)) {
            case 0 -> append("politicas/viajes/1.00x/politica.md", "\n\nPárrafo " + n + " sobre el proveedor.\n");
            case 1 -> append("politicas/ventas/2.00/politica.md", "\n\nAñadido " + n + " a un texto autorizado.\n");
            case 2 -> append("politicas/viajes/1.00x/politica.yaml", "\nalias: [\"viejo-" + n + "\"]\n");
            case 3 -> replace("politicas/viajes/1.00x/politica.yaml", "titulo: .*", "titulo: Política de viajes " + n);
            case 4 ->
                replace("politicas/viajes/1.00x/politica.yaml", "codigo: .*", "codigo: PO-VIA-" + (100 + n % 900));
            case 5 -> replace("politicas/compras/1.01/politica.yaml", "termino: .*", "termino: Proveedor número " + n);
            case 6 -> policy("nueva-" + n);
            case 7 -> rename(n);
            case 8 -> template(n);
            case 9 -> append("politicas/guia/1.00x/politica.adoc", "\n. Regla " + n + "\n\ninclude::otra.adoc[]\n");
            case 10 -> replace("politicas/guia/1.00x/politica.yaml", "texto: .*", "texto: Otro <i>" + n + "</i>}");
            case 11 -> replace("politicas/guia/1.00x/politica.yaml", "titulo: .*", "titulo: Guía " + n + "\n");
            case 12 -> moveAnnex(n);
            case 13 -> replace("manual.yaml", "periodo: .*", "periodo: " + (2 + n) + " meses");
            case 14 ->
                replace("manual.yaml", "clasificacion: .*", "clasificacion: " + (n % 2 == 0 ? "Interno" : "Público"));
            case 15 -> append("politicas/ventas/registro.yaml", "\n# Nota " + n + "\n");
            case 16 -> circulation(n);
            case 17 ->
                replace(
                        "manual.yaml",
                        "puestos: .*",
                        "puestos: [Director General, Gerente de Compras, Viajero " + n + "]");
            case 18 ->
                replace(
                        "politicas/compras/1.01/politica.yaml",
                        "termino: .*",
                        "termino: " + List.of("Bitácora", "Pago").get(n % 2));
            case 19 -> append("politicas/compras/1.02/politica.md", "\n\nSe paga el viático.\n");
            default -> wait(n);
        };
    }

    private String append(String file, String text) throws IOException {
        Path path = content.resolve(file);
        if (Files.exists(path)
                && !(text.contains("alias") && Files.readString(path).contains("alias"))) {
            Files.writeString(path, Files.readString(path) + text);
        }
        return file + " grew";
    }

    private String replace(String file, String pattern, String text) throws IOException {
        Path path = content.resolve(file);
        if (Files.exists(path)) {
            Files.writeString(path, Files.readString(path).replaceFirst(pattern, text));
        }
        return file + ": " + text;
    }

    private String policy(String slug) throws IOException {
        Path folder = content.resolve("politicas/" + slug + "/1.00x");
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            for (String name : List.of("politica.yaml", "politica.md")) {
                Files.copy(MANUAL.resolve("politicas/viajes/1.00x/" + name), folder.resolve(name));
            }
        }
        return "new " + slug;
    }

    private String rename(int n) throws IOException {
        Path from = content.resolve("politicas/" + (n % 2 == 0 ? "archivo" : "archivo-general"));
        Path to = content.resolve("politicas/" + (n % 2 == 0 ? "archivo-general" : "archivo"));
        if (Files.exists(from)) {
            Files.move(from, to);
        }
        return "renamed " + from.getFileName();
    }

    private String moveAnnex(int n) throws IOException {
        Path annexes = content.resolve("politicas/guia/1.00x/anexos");
        String name = "plan-" + n + ".md";
        try (Stream<Path> files = Files.list(annexes)) {
            Files.move(files.findFirst().orElseThrow(), annexes.resolve(name));
        }
        return replace("politicas/guia/1.00x/politica.yaml", "archivo: [^,]*", "archivo: anexos/" + name);
    }

    private String template(int n) throws IOException {
        Path own = templates.resolve("notice.ftlh");
        if (n % 3 == 0) {
            Files.deleteIfExists(own);
        } else {
            String packed = Files.readString(Path.of("../templates/web/notice.ftlh"));
            Files.writeString(own, packed + "<!-- " + n + " -->\n");
        }
        return "template " + n;
    }

    private String circulation(int n) throws IOException {
        Path file = content.resolve("politicas/ventas/acuses.csv");
        String known = Files.exists(file) ? Files.readString(file) : "revision,nombre,fecha\n";
        Files.writeString(file, known + "2.00,Persona " + n + ",2026-01-15\n");
        return "persona " + n + " has read ventas";
    }

    private String wait(int n) {
        today = today.plusDays(n % 400);
        return "today is " + today;
    }
}
