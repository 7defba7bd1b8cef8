package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.policy.Manual;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Block;

/** Whatever is remembered of a manual, it is read as one of which nothing is. */
class TextMemoryTest {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path DEMO = Path.of("../content");
    private static final int LEAST_TEXTS = 100;

    @TempDir
    private Path folder;

    private final RememberedTexts memory = new RememberedTexts();

    /** A manual, or a text, with what is wrong with it. */
    private record Read<T>(T read, List<Problem> problems) {}

    static Stream<Path> manuals() throws IOException {
        try (Stream<Path> walk = Files.walk(RESOURCES)) {
            List<Path> found = walk.filter(path -> path.endsWith("manual.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            return Stream.concat(Stream.of(DEMO), found.stream());
        }
    }

    private static Read<Optional<Manual>> manual(Path content, TextMemory memory) {
        Problems problems = new Problems();
        try {
            Optional<Manual> manual = new SourceReader(content, memory).read(problems);
            return new Read<>(manual, problems.sorted());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void thenTheManualIsThatOfOneWithoutMemory() {
        assertThat(manual(folder, memory)).isEqualTo(manual(folder, TextMemory.NONE));
    }

    private GivenContent given() {
        return new GivenContent(folder)
                .rules("1. Uno con PENDIENTE\n")
                .data("definiciones:\n  - termino: Viaje\n    texto: Un *camino* [[Nada]]\n  - texto: <b>otro</b>\n");
    }

    @ParameterizedTest
    @MethodSource("manuals")
    void readsEveryManualAsBeforeAndNothingTwice(Path content) {
        Read<Optional<Manual>> anew = manual(content, TextMemory.NONE);
        assertThat(manual(content, memory)).isEqualTo(anew);
        memory.added();
        assertThat(manual(content, memory)).isEqualTo(anew);
        assertThat(memory.added()).isZero();
    }

    @Test
    void readsEveryTextAsBefore() throws IOException {
        List<Path> texts = new ArrayList<>(texts(RESOURCES));
        texts.addAll(texts(DEMO));
        assertThat(texts).hasSizeGreaterThan(LEAST_TEXTS);
        try (AsciidocReader asciidoc = new AsciidocReader()) {
            Readers forgetful =
                    new Readers(new MarkdownReader(), asciidoc, TextMemory.NONE, Unsaved.NONE, new TextShelf());
            Readers mindful = new Readers(new MarkdownReader(), asciidoc, memory, Unsaved.NONE, new TextShelf());
            for (Path text : texts) {
                Read<List<Block>> anew = text(text, forgetful);
                assertThat(text(text, mindful)).as("%s", text).isEqualTo(anew);
                assertThat(memory.added()).as("%s", text).isEqualTo(Prose.isAsciidoc(text.toString()) ? 1 : 0);
                assertThat(text(text, mindful)).as("%s", text).isEqualTo(anew);
                assertThat(memory.added()).as("%s", text).isZero();
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Prose.isText(path.toString())).toList();
        }
    }

    private static Read<List<Block>> text(Path text, Readers readers) throws IOException {
        Problems problems = new Problems();
        String file = text.toString();
        List<Block> blocks = TextFile.read(text, file, problems)
                .map(written -> readers.prose(List.of(), problems).file(written, file))
                .orElseThrow();
        return new Read<>(blocks, problems.sorted());
    }

    @Test
    void readsOnlyThePolicyThatChanged() throws IOException {
        given().file("politicas/ventas/1.00/politica.yaml", GivenContent.DATA);
        manual(folder, memory);
        assertThat(memory.added()).isEqualTo(2);
        given().rules("1. Dos\n");
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isOne();
        given().file("politicas/viajes/acuses.csv", "revision,nombre\n");
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isOne();
    }

    @Test
    void readsNoPolicyBecauseOfTheNotice() throws IOException {
        given();
        manual(folder, memory);
        memory.added();
        Files.writeString(folder.resolve("aviso.md"), "Otro *aviso*.\n");
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isZero();
    }

    @Test
    void readsEveryPolicyUnderOtherSettings() throws IOException {
        given();
        manual(folder, memory);
        memory.added();
        Files.writeString(
                folder.resolve("manual.yaml"),
                "idioma: es-AR\ntitulo: Manual\norganizacion: {nombre_comercial: Molinos}\n"
                        + "revision_periodica: {periodo: 2 meses}\nconfidencialidad: {aviso: aviso.md}\n");
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isOne();
    }

    @Test
    void knowsNoFolderInWhichALinkLeadsElsewhere() throws IOException {
        given();
        Path other = Files.writeString(folder.resolve("otro.md"), "Un anexo.\n");
        Files.createSymbolicLink(folder.resolve("politicas/viajes/1.00x/anexo.md"), other);
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isZero();
    }

    @Test
    void knowsNoFolderThatIsALink() throws IOException {
        given();
        Files.move(folder.resolve("politicas/viajes"), folder.resolve("otra"));
        Files.createSymbolicLink(folder.resolve("politicas/viajes"), folder.resolve("otra"));
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isZero();
    }

    @Test
    void knowsThatTheSameTextStandsElsewhere() throws IOException {
        given();
        manual(folder, memory);
        Files.move(folder.resolve("politicas/viajes"), folder.resolve("politicas/traslados"));
        thenTheManualIsThatOfOneWithoutMemory();
    }

    @Test
    void readsAValueThatMovedDownAtItsNewPlace() {
        given();
        manual(folder, memory);
        given().draft(
                        "politica.yaml",
                        "\n\n" + GivenContent.DATA + "definiciones: [{termino: Viaje, texto: 'Un <b>camino</b>'}]\n");
        thenTheManualIsThatOfOneWithoutMemory();
        given();
        thenTheManualIsThatOfOneWithoutMemory();
    }

    @Test
    void readsAgainWhatNobodyCanRead() {
        given();
        manual(folder, memory);
        memory.added();
        memory.damage();
        thenTheManualIsThatOfOneWithoutMemory();
        assertThat(memory.added()).isOne();
        for (byte[] bytes : List.of(new byte[0], new byte[] {1, 2, 3}, new byte[5000])) {
            memory.spoil(bytes);
            thenTheManualIsThatOfOneWithoutMemory();
            assertThat(memory.added()).isOne();
        }
    }

    @Test
    void asksForNoMoreThanSoShortAPolicyCanHaveBecome() {
        given();
        manual(folder, memory);
        assertThat(memory.most()).isBetween(1_000L, 40_000L);
    }
}
