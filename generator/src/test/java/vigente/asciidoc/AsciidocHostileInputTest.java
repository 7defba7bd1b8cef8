package vigente.asciidoc;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.text.PlainText;

/** No text, however made, may stop the reader, overflow its stack, reach a file or lose words. */
class AsciidocHostileInputTest {
    private static final int MANY = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @BeforeAll
    static void givenAReaderThatHasStarted() {
        Reading.of("hola");
    }

    private static Reading read(String text) {
        return Assertions.assertTimeoutPreemptively(LIMIT, () -> Reading.of(text));
    }

    private static String words(Reading reading) {
        return PlainText.of(reading.blocks());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a ",
                "**a ",
                "_a",
                "`a ",
                "`+a ",
                "+a ",
                "++a ",
                "+++a ",
                "#a ",
                "^a",
                "~a",
                "\"`a ",
                "[",
                "[[a",
                "[#a]#",
                "<<a",
                "<<a,",
                "((a",
                "(((a",
                "{a",
                "{a}",
                "{set:a:b}",
                "{counter:a}",
                "https://a",
                "link:a[",
                "xref:a[",
                "mailto:a[",
                "a@b",
                "politica:a[",
                "termino:a b ",
                "footnote:[",
                "footnote:a[",
                "image:a[",
                "icon:a[",
                "pass:[",
                "stem:[",
                "kbd:[",
                "PENDIENTE(",
                "PENDIENTE(nota: ",
                "\\",
                "&amp",
                "<b ",
                "a::",
                "a:",
                "|",
                "{",
                "'"
            })
    void takesAnyMarkManyTimes(String mark) {
        assertThat(words(read("principio " + mark.repeat(5000) + "\n\nfin")))
                .startsWith("principio")
                .endsWith("fin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". a",
                "* a",
                "- a",
                "a. a",
                "1. a",
                "a:: b",
                "|a",
                "> a",
                "== a",
                ". a\n+",
                "a\n",
                "====",
                "----",
                "++++",
                "////",
                "--",
                "|===",
                "[[a]]",
                ":a: b",
                "[abstract]",
                ".a",
                "<1> a",
                "'''",
                "image::a[]",
                "....",
                "```"
            })
    void takesAnyLineManyTimes(String line) {
        assertThat(read("principio\n\n" + (line + "\n").repeat(1000)).blocks()).isNotEmpty();
    }

    @Test
    void doesNotFollowTenThousandListLevels() {
        Reading reading = read(lines(
                MANY, i -> ".".repeat(i % 2 == 0 ? 3 : 1 + i / 50) + "*".repeat(1 + i / 50) + " nivel " + i));
        assertThat(words(reading)).contains("nivel " + MANY);
    }

    @Test
    void reportsListsThatNestTooDeepAndShowsTheRest() {
        Reading reading = read(lines(1500, i -> "*".repeat(i) + " nivel " + i));
        assertThat(reading.told()).containsExactly("anidado-demasiado-hondo " + (Outline.DEEPEST + 1) + ":1");
        assertThat(words(reading)).contains("nivel 1\n").endsWith("nivel 1500");
    }

    @Test
    void reportsBlocksThatNestTooDeep() {
        Reading reading = read(lines(1500, i -> "=".repeat(i + 3)) + "\nfin");
        assertThat(reading.told()).contains("anidado-demasiado-hondo " + (Outline.DEEPEST + 1) + ":1");
        assertThat(words(reading)).endsWith("fin");
    }

    @Test
    void reportsQuotationsThatNestTooDeep() {
        Reading reading = read("> ".repeat(MANY) + "fin");
        assertThat(reading.told()).containsExactly("anidado-demasiado-hondo 1:1");
        assertThat(words(reading)).endsWith("fin");
    }

    @Test
    void readsAsDeepAsItSays() {
        Reading reading = read(lines(Outline.DEEPEST, i -> "*".repeat(i) + " nivel " + i));
        assertThat(reading.told()).isEmpty();
        assertThat(reading.tree()).endsWith("nivel " + Outline.DEEPEST + "\"");
    }

    @Test
    void showsTheMarksOfAnOvercrowdedParagraphAsText() {
        Reading reading = read("*a ".repeat(MANY) + "*fin*\n\n*otro*");
        assertThat(reading.told()).hasSize(1).first().asString().startsWith("texto-sobrecargado");
        assertThat(words(reading)).contains("*fin*\notro");
    }

    @Test
    void keepsTablesWithinMeasure() {
        Reading reading = read("[cols=\"99999999*\"]\n|===\n|a 99999999*|b .99999999+|c 99999999+|d\n|===\n\nfin");
        assertThat(words(reading)).contains("d", "fin").hasSizeLessThan(200);
        assertThat(reading.told()).contains("adoc-sin-efecto 1:8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::/etc/passwd[]",
                "include::https://ejemplo.mx/x[]",
                ":x: include::/etc/passwd[]\n\n{x}",
                "[cols=a]\n|===\n|include::/etc/passwd[]\n|===",
                "----\ninclude::/etc/passwd[]\n----",
                ":docinfo: shared\n:docinfodir: /etc\n\nfin",
                ":data-uri:\n\nimage::/etc/passwd[x]",
                "[source]\n----\nx\n----\n:source-highlighter: rouge",
                ":max-include-depth: 9\n\ninclude::../x.adoc[]",
                "image::/etc/passwd[x,opts=inline]",
                "ifeval::[\"{user-home}\" != \"\"]\nx\nendif::[]"
            })
    void reachesNoFile(String text) {
        assertThat(read(text).tree()).doesNotContain("root:");
    }

    @Test
    void carriesOutNoScript() {
        Reading reading =
                read("+++<script>x</script>+++\n\n++++\n<script>y</script>\n++++\n\npass:m[<script>z</script>]");
        assertThat(words(reading)).contains("<script>x</script>", "<script>y</script>", "<script>z</script>");
        assertThat(reading.told()).hasSize(3);
    }

    @Test
    void doesNotLetAttributesGrow() {
        String bomb = ":a: " + "b".repeat(4000) + "\n" + lines(40, i -> ":a: {a}{a}") + "\n\n" + "{a} ".repeat(MANY);
        assertThat(words(read(bomb))).hasSizeLessThan(500_000);
        assertThat(words(read(":a: x\n" + lines(60, i -> ":a: {a}{a}") + "\n\n{a}")))
                .hasSizeLessThan(5_000);
    }

    @Test
    void keepsThePlaceOfControlCharacters() {
        Reading reading = read("a\u0000b \u00960\u0097 \u0018 PENDIENTE");
        assertThat(reading.places()).containsExactly("pending 1:11");
        assertThat(words(reading)).startsWith("a\uFFFDb");
    }

    @Test
    void takesAVeryLongWord() {
        assertThat(words(read("a".repeat(1_000_000)))).hasSize(1_000_000);
    }

    @Test
    void takesAttributesThatWouldChangeTheReading() {
        Reading reading = read(
                ":!sectids:\n:doctype: inline\n:backend: docbook5\n:attribute-missing: drop-line\n:compat-mode:\n\n"
                        + "== Uno\n\n_dos_ {nada}");
        assertThat(reading.tree()).isEqualTo("h2 \"Uno\"\np em(\"dos\") \" {nada}\"");
    }

    @Test
    void survivesBlocksThatAreNotClosed() {
        for (String open : new String[] {"----", "....", "++++", "====", "****", "____", "|===", "--", "```"}) {
            assertThat(words(read("principio\n\n" + open + "\nfin"))).as(open).contains("principio", "fin");
        }
    }

    @Test
    void takesAnEmptyText() {
        assertThat(read("").blocks()).isEmpty();
        assertThat(read("\n\n").blocks()).isEmpty();
    }
}
