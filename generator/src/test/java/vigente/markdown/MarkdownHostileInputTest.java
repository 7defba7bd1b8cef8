package vigente.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vigente.markdown.MarkdownTexts.givenMarkdown;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.text.PlainText;

/** No text, however made, may stop the reader, overflow its stack or lose words. */
class MarkdownHostileInputTest {
    private static final int MANY = 10_000;
    private static final int STEPS = 400;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static String read(String text) {
        return Assertions.assertTimeoutPreemptively(
                LIMIT, () -> PlainText.of(givenMarkdown(text + "\n\nfin").blocks()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "![[",
                "[[",
                "[[a|",
                "[a](",
                "[a][",
                "[^a]",
                "[^",
                "]",
                "]]",
                "[a]",
                "![a](b)",
                "[x]: ",
                "*",
                "**a ",
                "*a ",
                "_a ",
                "a*",
                "a **b",
                "*a **b ",
                "~~a",
                "`",
                "`a",
                "<",
                "<a ",
                "</",
                "<b>",
                "<!--",
                "<!-- a",
                "<?",
                "<![CDATA[",
                "<a b=\"",
                "<br>",
                "<#",
                "&",
                "&amp;",
                "&#0;",
                "{",
                "{#",
                "{#a}",
                "{%",
                "${",
                " {#a b",
                "{lang=",
                "[a]{lang=",
                "PENDIENTE",
                "PENDIENTE(",
                "PENDIENTE(nota:",
                "()",
                "\\",
                "\u0000a",
                "😀",
                "\ud800",
                "~",
                "=",
                "-",
                "+",
                "#",
                "# ",
                "|",
                "|a",
                "|-",
                "\t",
                "a) ",
                "'a\"",
                "$",
                "[a](b \""
            })
    void survivesMarksRepeated(String mark) {
        assertThat(read(mark.repeat(MANY))).endsWith("fin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\",
                "|a",
                "|a|",
                "*a",
                "a) b",
                "i. a",
                ": a",
                "a\n: b",
                "[a]: b",
                "[^a]: b\n",
                "<!--\n",
                "1. a",
                "- *a",
                "7. *a",
                "> a",
                "# a",
                "```",
                "a",
                "a\n",
                "=",
                "---",
                "PENDIENTE(nota: a"
            })
    void survivesLinesRepeated(String line) {
        assertThat(read((line + "\n").repeat(MANY))).isNotNull();
    }

    static Stream<String> deepTexts() {
        return Stream.of(
                ">".repeat(MANY) + " hondo",
                "- ".repeat(MANY) + "hondo",
                "1. ".repeat(MANY) + "hondo",
                "> 1. - ".repeat(MANY) + "hondo",
                lines(STEPS, depth -> "  ".repeat(depth) + "- a") + "\n\nhondo",
                lines(STEPS, depth -> "> ".repeat(depth) + "a\n") + "\nhondo",
                lines(STEPS, depth -> "   ".repeat(depth) + "a) a\n" + "   ".repeat(depth) + "b) b") + "\n\nhondo",
                "*a ".repeat(MANY) + "hondo" + " b*".repeat(MANY),
                "*a **b ".repeat(MANY) + "hondo" + " c** d*".repeat(MANY),
                "x " + "*".repeat(MANY) + "hondo" + "*".repeat(MANY),
                "_".repeat(MANY) + "hondo" + "_".repeat(MANY),
                "[".repeat(MANY) + "hondo" + "]".repeat(MANY),
                "[".repeat(MANY) + "hondo" + "](b)".repeat(MANY),
                "![".repeat(MANY) + "hondo" + "](b)".repeat(MANY),
                "PENDIENTE(nota: " + "(a".repeat(MANY) + " hondo " + ")".repeat(MANY) + ")");
    }

    @ParameterizedTest
    @MethodSource("deepTexts")
    void readsDeepNestingAsText(String text) {
        assertThat(read(text)).contains("hondo").endsWith("fin");
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "palabra".repeat(MANY),
                "palabra *x* ".repeat(MANY),
                "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n" + "|palabra".repeat(MANY),
                "|a|b|\n|-|-|\n" + "|palabra|**d** [[x]]|\n".repeat(MANY),
                "|a|b|\n|-|-|\nx\n" + "| *palabra\n".repeat(MANY) + "| a*\n".repeat(MANY),
                "`" + "palabra ".repeat(MANY) + "`",
                "x <a " + "palabra=c ".repeat(MANY) + ">",
                "<a b=\">\" " + "palabra=c ".repeat(MANY) + ">",
                "<div " + "palabra=c ".repeat(MANY) + ">",
                "palabra <!-- " + "b\n".repeat(MANY) + "-->",
                "palabra <!-- ``` " + "b\n".repeat(MANY) + "-->",
                "[palabra](<" + "b ".repeat(MANY) + ">)",
                "[palabra](" + "b(".repeat(MANY) + ")",
                "[palabra](b \"" + "c ".repeat(MANY) + "\")",
                "[" + "palabra ".repeat(MANY) + "]: x",
                "a" + " ".repeat(5 * MANY) + "palabra \nb",
                "# " + " ".repeat(5 * MANY) + "palabra",
                "_ ".repeat(MANY) + "\npalabra\n" + "* ".repeat(MANY) + "a\n" + "-".repeat(MANY) + "a",
                "palabra " + lines(2000, count -> "`".repeat(count + 1) + "a"),
                "PENDIENTE(nota: " + "palabra; ".repeat(MANY) + ") palabra");
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void readsLongElements(String text) {
        assertThat(read(text)).contains("palabra").endsWith("fin");
    }

    @Test
    void keepsTextBehindNul() {
        assertThat(read("uno\u0000dos")).isEqualTo("uno\uFFFDdos\nfin");
    }

    @Test
    void readsManyCallsOfManyFootnotes() {
        String notes = lines(2000, count -> "[^" + count + "]: nota[^" + (count + 1) + "][^" + (count + 1) + "]\n");
        assertThat(read("[^0]".repeat(MANY) + "\n\n" + notes)).endsWith("fin");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(joining("\n"));
    }
}
