package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A preview of policies that cite each other, use each other's terms, wait for what others owe and bind the same posts: after
 * any save it shows what one would show that has just begun.
 */
class PreviewOfManyTest {
    private static final int POLICIES = 24;
    private static final int SAVES = 14;
    private static final List<String> LISTS = List.of(
            "index.html",
            "glosario.html",
            "pendientes.html",
            "puestos.html",
            "puestos/jefe-de-tesoreria.html",
            "nada.html");

    @TempDir
    private Path content;

    private Sources sources = new Sources(Path.of(""), "content", LocalDate.of(2026, 11, 22));

    /** What one policy says, as far as the saves change it. */
    private record Draft(
            int number, String code, String term, boolean owed, int pointed, int cited, int used, String bound) {
        static Draft of(int number, Random random) {
            return new Draft(
                    number,
                    "PX-" + (random.nextInt(8) == 0 ? random.nextInt(POLICIES) : number),
                    "Trámite " + (random.nextInt(6) == 0 ? "nuevo " : "") + "de clase " + (char) ('A' + number),
                    random.nextInt(4) == 0,
                    random.nextInt(POLICIES),
                    random.nextInt(POLICIES),
                    random.nextInt(POLICIES),
                    random.nextBoolean() ? "Jefes" : "Jefe de Tesorería; Gerente " + random.nextInt(3));
        }

        String data() {
            return """
                    codigo: %s
                    titulo: Política número %d
                    revision: 1.00x
                    responsable: Director General
                    definiciones:
                      - termino: %s
                        texto: %s
                      - termino: Otro asunto
                        ver: PX-%d#Trámite de clase %c
                    anexos:
                      - titulo: Comunicado
                        archivo: anexos/aviso.md
                        origen: externo
                        fuente: La asociación
                        fecha: 2024-03-12
                        permiso: Se puede publicar
                        resumen: Un cartel.
                        contradice:
                          - "PX-%d#L-1"
                    """.formatted(
                            code, number, term, owed ? "PENDIENTE" : "Quien lo pide.", pointed, 'A' + pointed, cited);
        }

        String text() {
            return """
                    ## Objetivo

                    Ordenar lo que dice [[PX-%d]].

                    ## Alcance

                    Véase [[#Otro asunto]] y [[PX-%d#Otro asunto]].

                    ## Políticas

                    1. El trámite de clase %c se atiende pronto. {obliga="%s"}
                        1. Todo trámite de clase %c se registra.
                    """.formatted(cited, used, 'A' + used, bound, 'A' + number);
        }
    }

    @BeforeEach
    void writeManual() throws IOException {
        sources = new Sources(content, "content", sources.today());
        Path demo = Path.of("../content");
        Files.createDirectories(content.resolve("avisos"));
        Files.writeString(content.resolve("avisos/confidencialidad.md"), "Es confidencial.\n");
        Files.copy(demo.resolve("manual.yaml"), content.resolve("manual.yaml"));
        Files.copy(demo.resolve("logo.svg"), content.resolve("logo.svg"));
        Random random = new Random(1);
        for (int i = 0; i < POLICIES; i++) {
            write(Draft.of(i, random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void showsWhatOneShowsThatHasJustBegun(long seed) throws IOException {
        Random random = new Random(seed);
        Preview preview = Preview.of(sources);
        for (int i = 0; i < SAVES; i++) {
            preview.refresh(save(random));
            if (i % 3 == 0) {
                preview.check();
                thenBothShowTheSame(preview, Preview.of(sources), "save " + i);
            }
        }
        preview.check();
        thenBothShowTheSame(preview, Preview.of(sources), "the last save");
    }

    @Test
    void noticesAPolicyThatComesAndOneThatGoes() throws IOException {
        Preview preview = Preview.of(sources);
        Set<String> come = write(Draft.of(POLICIES, new Random(5)));
        assertThat(come).hasSize(2);
        preview.refresh(Set.of(folder(POLICIES), folder(POLICIES) + "/1.00x"));
        Files.move(content.resolve(folder(0)), content.resolve("fuera"));
        preview.refresh(Set.of(folder(0)));
        preview.check();
        assertThat(preview.file(folder(POLICIES) + ".html")).isPresent();
        assertThat(preview.file(folder(0) + ".html")).isEmpty();
        thenBothShowTheSame(preview, Preview.of(sources), "one came, one went");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 45})
    void aSaveCallsOffTheCheckOfTheOneBefore(int step) throws IOException {
        Random random = new Random(step);
        Preview preview = Preview.of(sources);
        preview.refresh(save(random));
        Set<String> during = save(random);
        AtomicInteger steps = new AtomicInteger();
        AtomicBoolean saved = new AtomicBoolean();
        AtomicInteger inVain = new AtomicInteger();
        assertThat(preview.check(pace -> () -> {
                    if (steps.incrementAndGet() == step) {
                        preview.refresh(during);
                        saved.set(true);
                    }
                    boolean late = saved.get();
                    pace.step();
                    inVain.addAndGet(late ? 1 : 0);
                }))
                .isEmpty();
        assertThat(inVain).hasValue(0);
        assertThat(preview.check()).contains(Preview.of(sources).findings());
        thenBothShowTheSame(preview, Preview.of(sources), "a save during a check");
    }

    @Test
    void whatIsCheckedIsNotCheckedAgain() {
        Preview preview = Preview.of(sources);
        assertThat(preview.check(pace -> () -> {
                    throw new AssertionError("checked again");
                }))
                .contains(preview.findings());
    }

    @Test
    void whatFailsInACheckIsTold() {
        Preview preview = Preview.unchecked(sources, Looks.OWN);
        assertThatThrownBy(() -> preview.check(pace -> () -> {
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a bug");
        assertThat(preview.check()).contains(Preview.of(sources).findings());
    }

    private Set<String> save(Random random) throws IOException {
        int number = random.nextInt(POLICIES);
        if (random.nextInt(5) == 0) {
            Path settings = content.resolve("manual.yaml");
            Files.writeString(settings, Files.readString(settings).replace("VOKARINE", "VOKARINE" + number));
            return Set.of("manual.yaml");
        }
        return write(Draft.of(number, random));
    }

    private Set<String> write(Draft draft) throws IOException {
        String folder = folder(draft.number()) + "/1.00x";
        Files.createDirectories(content.resolve(folder + "/anexos"));
        Files.writeString(content.resolve(folder + "/anexos/aviso.md"), "Un aviso.\n");
        Files.writeString(content.resolve(folder + "/politica.yaml"), draft.data());
        Files.writeString(content.resolve(folder + "/politica.md"), draft.text());
        return Set.of(folder + "/politica.yaml", folder + "/politica.md");
    }

    private static String folder(int number) {
        return "politicas/p-" + number;
    }

    private static void thenBothShowTheSame(Preview preview, Preview begun, String when) {
        List<String> paths = new ArrayList<>(LISTS);
        for (int i = 0; i <= POLICIES; i++) {
            paths.add(folder(i) + ".html");
            paths.add(folder(i) + "/1.00x.html");
            paths.add("anexos/p-" + i + "/1.00x/aviso.html");
        }
        for (String path : paths) {
            assertThat(page(preview, path)).as("%s after %s", path, when).isEqualTo(page(begun, path));
        }
        assertThat(preview.findings()).as(when).isEqualTo(begun.findings());
    }

    private static String page(Preview preview, String path) {
        return preview.file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("none");
    }
}
