package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.TreeDump;

class AsciidocReaderTest {
    private static String read(AsciidocReader reader, String text) {
        return TreeDump.of(reader.blocks(new FileText("politica.adoc", text), new Problems()));
    }

    @Test
    void readsAgainAfterItWasClosed() {
        AsciidocReader reader = new AsciidocReader();
        reader.close();
        assertThat(read(reader, "uno")).isEqualTo("p \"uno\"\n");
        reader.close();
        assertThat(read(reader, "dos")).isEqualTo("p \"dos\"\n");
        reader.close();
    }

    @Test
    void mixesNoTextsOfSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (AsciidocReader reader = new AsciidocReader()) {
            List<Future<String>> trees = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> read(reader, "*texto " + i + "*")))
                    .toList();
            for (int i = 0; i < trees.size(); i++) {
                assertThat(trees.get(i).get()).isEqualTo("p strong(\"texto " + i + "\")\n");
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void remembersNothingOfTheTextBefore() {
        Reading.of(":x: equis", "", "Uno.footnote:n[Nota] [[a]] {counter:c}");
        assertThat(Reading.tree("{x} footnote:n[] {counter:c}")).isEqualTo("p \"{x} \" footnote(p \"n\") \" 1\"");
    }

    @Test
    void printsNothingOnTheConsole() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            assertThat(Reading.of("====", "sin cerrar").told()).isNotEmpty();
            Reading.of("|===", "|a |b", "|c", "|===", "", "footnote:x[] {nada}");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
