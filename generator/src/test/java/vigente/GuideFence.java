package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced example of the editors' guide. Behind its language stands what readers of the page do not see: the file it is for,
 * and a mark that says how: {@code !última} puts it in the place of the file's last line, {@code !renglón} in that of the line
 * that begins with the same word, {@code !claves} in that of the same top-level keys; without a mark it is the whole file.
 * Commands marked {@code !termina-en-1} find what they look for.
 *
 * @param line of the guide on which it begins, counted from 1
 * @param chapter the second-level heading above it
 * @param section the third-level heading above it; empty where the chapter has none yet
 * @param file below the working directory
 * @param mark the word behind {@code !}; empty where there is none
 * @param body its lines, each ended, without the fence's indent
 */
record GuideFence(
        int line, String chapter, String section, String language, Optional<String> file, String mark, String body) {
    static final Path GUIDE = Path.of("../docs/guia-del-editor.md");
    private static final Pattern OPENING = Pattern.compile("( *)```(\\S*)(?: (content/\\S+))?(?: !(\\S+))?");

    /** All examples in their order. */
    static List<GuideFence> all() throws IOException {
        List<String> lines = Files.readAllLines(GUIDE);
        List<GuideFence> fences = new ArrayList<>();
        String chapter = "";
        String section = "";
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher opening = OPENING.matcher(line);
            if (opening.matches()) {
                String indent = opening.group(1);
                List<String> body = body(lines.subList(at + 1, lines.size()), indent);
                fences.add(of(at + 1, chapter, section, opening, String.join("", body)));
                at += body.size() + 1;
            } else if (line.startsWith("## ")) {
                chapter = line.substring("## ".length());
                section = "";
            } else if (line.startsWith("### ")) {
                section = line.substring("### ".length());
            }
        }
        return fences;
    }

    private static List<String> body(List<String> rest, String indent) {
        return rest.stream()
                .takeWhile(line -> !line.equals(indent + "```"))
                .map(line -> (line.startsWith(indent) ? line.substring(indent.length()) : line) + "\n")
                .toList();
    }

    private static GuideFence of(int line, String chapter, String section, Matcher opening, String body) {
        return new GuideFence(
                line,
                chapter,
                section,
                opening.group(2),
                Optional.ofNullable(opening.group(3)),
                Optional.ofNullable(opening.group(4)).orElse(""),
                body);
    }

    /** The examples of one chapter. */
    static List<GuideFence> inChapter(String chapter) throws IOException {
        return all().stream().filter(fence -> fence.chapter().equals(chapter)).toList();
    }

    /** The problem that it explains; empty where it stands below none. */
    Optional<String> problem() {
        return section.startsWith("`") ? Optional.of(section.replace("`", "")) : Optional.empty();
    }

    /** Its lines, where it is what somebody types at a terminal. */
    Stream<String> commands() {
        return language.equals("sh") ? body.lines() : Stream.empty();
    }

    @Override
    public String toString() {
        return "línea " + line + ", " + chapter + ": "
                + body.lines().findFirst().orElse("");
    }
}
