package vigente;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a file as people, mail programs and broken disks do; the same random numbers spoil it the same way. */
record Spoiler(Random random) {
    private static final List<String> THORNS = List.of(
            "PENDIENTE",
            "PENDIENTE(",
            "PENDIENTE(nota: x; para: 2026-99-99)",
            "[[",
            "]]",
            "[[PO-COM-001#L-1]]",
            "{#a}",
            "{#L-1}",
            "{obliga=\"",
            "[^1]",
            "[^1]: x",
            "```",
            "~~~",
            "|---|",
            "| a | b |",
            "<br>",
            "<script>",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "![x](y.png)",
            "[x](../../y)",
            "[x](javascript:y)",
            "# ",
            "## Políticas\n",
            "### ",
            "1. ",
            "a) ",
            "i. ",
            "- ",
            "> [!NOTA]",
            "> ",
            "\t",
            "    ",
            ": ",
            "\n---\n",
            "...",
            "? ",
            "!!map ",
            "&a ",
            "*a",
            "|\n",
            ">-\n",
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "\\",
            "%",
            "@",
            "`",
            "0x1F",
            "~",
            "null",
            "2026-02-30",
            "999999999999999999999",
            "-1",
            "1.00",
            "${1+1}",
            "<#if>",
            "include::x[]",
            "++++\n",
            "----\n",
            "|===\n",
            "== ",
            ". ",
            "<<a>>",
            "[[a]]",
            "image::x[]",
            ":a: b\n",
            "ifdef::a[]\n",
            "{a}",
            "\0",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "\ud83c\udfaf",
            "e\u0301\u0301\u0301",
            "\u6f22",
            "\u0633\u064a\u0627",
            "a".repeat(3_000),
            "\r",
            "\r\n",
            "\n\n\n",
            "[".repeat(400),
            "> ".repeat(200),
            "*".repeat(400),
            "  ".repeat(300) + "- x");

    /** A copy with one to four wounds. */
    byte[] spoilt(byte[] sound) {
        byte[] spoilt = sound;
        for (int wounds = 1 + random.nextInt(4); wounds > 0; wounds--) {
            spoilt = random.nextInt(3) == 0 ? inBytes(spoilt) : inLines(spoilt);
        }
        return spoilt;
    }

    private byte[] inBytes(byte[] bytes) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        byte[] copy = Arrays.copyOf(bytes, bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> copy[at] = (byte) random.nextInt(256);
            case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            default -> {
                for (int i = at; i < Math.min(copy.length, at + 8); i++) {
                    copy[i] = (byte) random.nextInt(256);
                }
            }
        }
        return copy;
    }

    private byte[] inLines(byte[] bytes) {
        // One char for each byte, so that what is no text survives.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(other, lines.get(line));
            case 2 -> lines.set(line, lines.set(other, lines.get(line)));
            case 3 -> lines.set(line, lines.get(line).strip());
            default -> lines.set(line, pricked(lines.get(line)));
        }
        return String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String pricked(String line) {
        String thorn = THORNS.get(random.nextInt(THORNS.size()));
        String bytes = new String(thorn.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + bytes + line.substring(at);
    }
}
