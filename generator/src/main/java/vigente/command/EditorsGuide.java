package vigente.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The editors' guide as the program carries it.
 *
 * @param text Markdown
 */
record EditorsGuide(String text) {
    private static final String PACKED = "/guia/guia-del-editor.md";

    static EditorsGuide packed() {
        try (InputStream in = EditorsGuide.class.getResourceAsStream(PACKED)) {
            return new EditorsGuide(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands under the heading of that problem, for a terminal; empty where it has none. */
    Optional<String> entry(String id) {
        String heading = "### `" + id + "`\n";
        int start = text.replace("\r\n", "\n").indexOf(heading);
        if (start < 0) {
            return Optional.empty();
        }
        String rest = text.replace("\r\n", "\n").substring(start + heading.length()) + "\n## ";
        int end = (int) rest.lines()
                .takeWhile(line -> !line.startsWith("## ") && !line.startsWith("### "))
                .count();
        return Optional.of(
                shown(rest.lines().limit(end).collect(Collectors.joining("\n")).strip()));
    }

    // Examples are told by their indent, emphasis by nothing: a terminal has no bold that all of them know.
    private static String shown(String markdown) {
        StringBuilder shown = new StringBuilder();
        boolean example = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                example = !example;
            } else if (example) {
                shown.append("    ").append(line).append('\n');
            } else {
                shown.append(line.replace("**", "").replace("`", "")).append('\n');
            }
        }
        return shown.toString();
    }
}
