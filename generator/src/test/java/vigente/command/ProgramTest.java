package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vigente.build.BadOrder;
import vigente.build.Order;
import vigente.build.Sources;
import vigente.output.OutputFailure;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;

class ProgramTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Problem ERROR = Problem.of(Kind.NOTICE_EMPTY, Place.start("avisos/aviso.md"));
    private static final Problem WARNING =
            Problem.of(Kind.NO_RULES, new Place("politicas/a/1.00/politica.md", 3, 1, 4));

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private ScriptedPipeline pipeline = new ScriptedPipeline();

    @BeforeEach
    void forget() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    @Test
    void endsWellWithoutErrors() {
        pipeline.finds(WARNING);
        assertThat(run("check")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("se trabaja\ncontent/politicas/a/1.00/politica.md:3:1: advertencia: ")
                .endsWith("\n0 errores, 1 advertencia, 0 consejos en 2 políticas\n");
    }

    @Test
    void endsWithOneOnErrorsAndOnWarningsThatCount() {
        pipeline.finds(WARNING);
        assertThat(run("check", "--strict")).isEqualTo(ExitCode.FOUND);
        pipeline.finds(ERROR);
        assertThat(run("check")).isEqualTo(ExitCode.FOUND);
        assertThat(run("build")).isEqualTo(ExitCode.FOUND);
        assertThat(run("pending")).isEqualTo(ExitCode.FOUND);
    }

    @ParameterizedTest
    @CsvSource({"check,verificar", "build,construir", "pending,pendientes"})
    void answersToTheSpanishNameToo(String english, String spanish) {
        assertThat(run(english)).isEqualTo(run(spanish)).isEqualTo(ExitCode.DONE);
    }

    /** What help shows is what can be typed. */
    @Test
    void showsExamplesOfEveryCommandThatItUnderstands() {
        for (CommandLine command : Grammar.of(pipeline).line().getSubcommands().values()) {
            String[] examples = command.getCommandSpec().usageMessage().footer();
            assertThat(examples).as(command.getCommandName()).isNotEmpty();
            for (String example : examples) {
                String[] words = Pattern.compile("\"([^\"]*)\"|(\\S+)")
                        .matcher(example.replaceFirst(" > .*", ""))
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toArray(String[]::new);
                assertThat(words[0]).isEqualTo(Grammar.PROGRAM);
                assertThat(words[1]).isEqualTo(command.getCommandName());
                Grammar.of(pipeline).line().parseArgs(Arrays.copyOfRange(words, 1, words.length));
            }
        }
        assertThat(run("check", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("\nEjemplos:\n  vigente check\n");
    }

    @Test
    void takesOptionsBeforeAndBehindTheCommand() {
        run("check", "--content", "otro", "--today", "2027-01-01");
        Sources behind = pipeline.sources();
        run("--content=otro", "--today=2027-01-01", "check");
        assertThat(pipeline.sources())
                .isEqualTo(behind)
                .isEqualTo(new Sources(directory.resolve("otro"), "otro", LocalDate.of(2027, 1, 1)));
    }

    @Test
    void readsContentBesideTheUserOnTheMachinesDayUnlessToldOtherwise() {
        run("check");
        assertThat(pipeline.sources()).isEqualTo(new Sources(directory.resolve("content"), "content", TODAY));
    }

    @Test
    void ordersABuildWithEveryOption() {
        run("build", "--output=sitio", "--templates", "plantillas", "--assets", "/estilos", "--no-pdf", "--strict");
        assertThat(pipeline.order())
                .isEqualTo(new Order(
                        pipeline.sources(),
                        directory.resolve("sitio"),
                        Optional.of(directory.resolve("plantillas")),
                        Optional.of(Path.of("/estilos")),
                        false,
                        true,
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        false));
        run("build", "--audience", "Interno", "--clean", "--with-errors", "--compress");
        assertThat(pipeline.order().audience()).contains("Interno");
        assertThat(pipeline.order().clean()
                        && pipeline.order().withErrors()
                        && pipeline.order().compress())
                .isTrue();
        assertThat(pipeline.order().output()).isEqualTo(directory.resolve("public"));
    }

    @Test
    void tellsWhatWasPublishedOnStandardOutput() {
        run("build");
        assertThat(out.toString()).isEqualTo("Publicado en public: 3 archivos, 1 con cambios\n");
        assertThat(err.toString()).isEqualTo("se trabaja\n0 errores, 0 advertencias, 0 consejos en 2 políticas\n");
    }

    @Test
    void saysThatNothingWasPublished() {
        pipeline.finds(ERROR);
        run("build");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("No se publicó nada")
                .endsWith("\n1 error, 0 advertencias, 0 consejos en 2 políticas\n");
    }

    @Test
    void keepsQuietWhenAsked() {
        assertThat(run("build", "--quiet")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString() + err).isEmpty();
        pipeline.finds(ERROR);
        run("check", "--quiet");
        assertThat(err.toString()).contains("[aviso-vacio]", "1 error");
    }

    @Test
    void printsDataOnStandardOutputAndNothingElse() {
        pipeline.finds(WARNING);
        run("check", "--format", "json", "--content", "./otro");
        assertThat(out.toString()).startsWith("[\n").contains("\"archivo\": \"./otro/politicas/a/1.00/politica.md\"");
        forget();
        run("check", "--format", "sarif");
        assertThat(out.toString()).startsWith("{\n  \"$schema\"").contains("\"version\": \"9.9\"");
        forget();
        run("pending", "--format", "csv");
        assertThat(out.toString()).startsWith("\uFEFFcodigo,politica,");
        forget();
        run("pending", "--format", "json");
        assertThat(out.toString()).isEqualTo("[]\n");
        forget();
        run("pending");
        assertThat(out.toString()).isEqualTo("0 pendientes\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "biuld|no existe la orden «biuld»|¿quiso decir «build»?",
                "verificra|no existe la orden «verificra»|¿quiso decir «verificar»?",
                "qwertyuiop|no existe la orden «qwertyuiop»|Vea «vigente --help»",
                "check --estrict|no existe la opción «--estrict»|¿quiso decir «--strict»?",
                "check --zzzzzzzz|no existe la opción «--zzzzzzzz»|Vea «vigente check --help»",
                "check a b|«a» sobra|Vea «vigente check --help»",
                "check --format xml|«xml» no vale para «--format»|escriba uno de estos: text, json, sarif",
                "check --format|falta el valor de «--format» (FORMATO)|Vea «vigente check --help»",
                "check --today 2026-02-30|«2026-02-30» no vale para «--today»|AAAA-MM-DD",
                "check --content=|«» no vale para «--content»|no esté vacío",
                "check --strict=quizás|«quizás» no vale para «--strict»|escriba la opción sola, sin valor",
                "check --quiet --quiet|la opción «--quiet» está dos veces|Vea «vigente check --help»",
                "build --output @lista --no-pdff|no existe la opción «--no-pdff»|¿quiso decir «--no-pdf»?",
            })
    void explainsAWrongCommandLineInSpanish(String line, String message, String help) {
        assertThat(run(line.split(" ", -1))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString().lines().findFirst()).contains("error: " + message);
        assertThat(err.toString()).contains("\nayuda: ").contains(help);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void asksForACommandWhenThereIsNone() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).startsWith("falta decir qué hacer\n\nUso: vigente [OPCIONES] ORDEN\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "build --help", "construir -h", "check --help", "pending --help"})
    void helpsInSpanish(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("Uso: vigente")
                .contains("\nOpciones:\n", "--content=CARPETA", "\nCódigo de salida:\n  0 ")
                .doesNotContain("Usage", "Options", "Commands", "[OPTIONS]", "\r");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo("vigente 9.9\n");
    }

    @Test
    void tellsAFailingMachineFromAWrongOrder() {
        pipeline.fails(new OutputFailure("el disco está lleno"));
        assertThat(run("build")).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(err.toString()).endsWith("error: el disco está lleno\n");
        pipeline.fails(new BadOrder("el nivel «Alto» no existe"));
        assertThat(run("build")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).endsWith("error: el nivel «Alto» no existe\n");
        pipeline.fails(new UncheckedIOException(new NoSuchFileException("content/logo.png")));
        assertThat(run("check")).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(err.toString()).endsWith("error: no se pudo leer «content/logo.png» (no existe)\n");
    }

    @Test
    void showsABugWithoutItsStackTrace() {
        pipeline.fails(new IllegalStateException("algo\u001B[2J imposible"));
        assertThat(run("check")).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(err.toString())
                .contains("error interno: ", "java.lang.IllegalStateException: algo", "ProgramTest.java:")
                .doesNotContain("\tat ", "\u001B");
    }

    @Test
    void survivesErrorsOfTheMachine() {
        pipeline.fails(new StackOverflowError());
        assertThat(run("check")).isEqualTo(ExitCode.MACHINE_FAILED);
        pipeline.fails(new OutOfMemoryError());
        assertThat(run("check")).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(err.toString()).contains("no alcanzó la memoria");
    }

    @Test
    void failsWhenTheResultCannotBeWritten() {
        PrintWriter full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int start, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        assertThat(new Program(pipeline).run(shell(full, false), "pending")).isEqualTo(ExitCode.MACHINE_FAILED);
        assertThat(err.toString()).contains("no se pudo escribir el resultado");
    }

    @Test
    void coloursAndOverwritesItsProgressOnlyOnATerminal() {
        pipeline.finds(ERROR);
        new Program(pipeline).run(shell(new PrintWriter(out), true), "check");
        assertThat(err.toString()).startsWith("\r\u001B[Kse trabaja\r\u001B[K").contains("\u001B[1;31merror:");
        forget();
        new Program(pipeline).run(shell(new PrintWriter(out), true), "check", "--no-color");
        assertThat(err.toString()).doesNotContain("\u001B[1;31m");
        forget();
        run("check");
        assertThat(err.toString()).startsWith("se trabaja\n").doesNotContain("\u001B");
    }

    private int run(String... words) {
        return new Program(pipeline).run(shell(new PrintWriter(out), false), words);
    }

    private Shell shell(PrintWriter results, boolean terminal) {
        return new Shell(
                results, new PrintWriter(err), TODAY, directory, Optional.empty(), "9.9", terminal, true, false);
    }
}
