package vigente.asciidoc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The elements of marked text, the private language in which Asciidoctor hands running text over.
 *
 * <p>A mark is written {@code <¤strong>…</¤strong>}, where ¤ is a noncharacter that {@link Preparation} keeps out of every
 * source: nothing an author writes can be taken for a mark, and whatever else looks like a tag is text. Arguments are in
 * hexadecimal, which no later step of Asciidoctor can take for markup.
 */
enum Mark {
    STRONG,
    EMPHASIS,
    CODE,
    BREAK,
    /** A span with its roles. */
    SPAN,
    /** An address of the author's own. */
    ANCHOR,
    /** Path and fragment of a cross reference. */
    CROSS,
    /** The target of one of our own macros. */
    REFERENCE,
    LINK,
    FOOTNOTE,
    /** Path, alternative text and title. */
    IMAGE;

    /** The noncharacter that makes a tag a mark. */
    static final char SIGN = '\uFDD0';

    private static final HexFormat HEX = HexFormat.of();

    /** {@code content} between this mark's tags. */
    String around(String content, String... arguments) {
        return "<" + SIGN + word() + written(arguments) + ">" + content + "</" + SIGN + word() + ">";
    }

    /** This mark without content. */
    String alone(String... arguments) {
        return "<" + SIGN + word() + written(arguments) + "/>";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String written(String... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> " " + HEX.formatHex(argument.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
    }

    /** The mark with that word. */
    static Mark named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The arguments as they were before they were written; a missing one cannot be told from an empty one. */
    static List<String> arguments(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.substring(1).split(" ", -1))
                        .map(hex -> new String(HEX.parseHex(hex), StandardCharsets.UTF_8))
                        .toList();
    }
}
