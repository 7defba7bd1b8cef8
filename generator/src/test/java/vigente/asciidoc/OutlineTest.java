package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Outline.Kind.CODE;
import static vigente.asciidoc.Outline.Kind.COMMENT;
import static vigente.asciidoc.Outline.Kind.TABLE;
import static vigente.asciidoc.Outline.Kind.TEXT;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static List<Outline.Kind> kinds(String... lines) {
        Outline outline = Outline.of(List.of(lines));
        return IntStream.range(0, outline.size()).mapToObj(outline::kind).toList();
    }

    @Test
    void tellsCodeAndCommentsFromText() {
        assertThat(kinds("a", "----", "// b", "----", "// c", "////", "d", "////", "/// e"))
                .containsExactly(TEXT, CODE, CODE, CODE, COMMENT, COMMENT, COMMENT, COMMENT, TEXT);
    }

    @Test
    void tellsTables() {
        assertThat(kinds("|===", "|a", "|===", "b")).containsExactly(TABLE, TABLE, TABLE, TEXT);
    }

    @Test
    void takesALineThatUnderlinesATitleForText() {
        assertThat(kinds("", "Objetivo", "--------", "", "PENDIENTE")).containsOnly(TEXT);
    }

    @Test
    void doesNotCountItemsThatFollowEachOther() {
        String[] items = IntStream.range(0, 500)
                .mapToObj(i -> i % 2 == 0 ? ". a" : ".. b")
                .toArray(String[]::new);
        assertThat(Outline.of(List.of(items)).tooDeep()).isEmpty();
    }

    @Test
    void findsTheFirstLineThatIsTooDeep() {
        List<String> lines = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> ".".repeat(i) + " a")
                .toList();
        assertThat(Outline.of(lines).tooDeep()).hasValue(Outline.DEEPEST);
    }
}
