package vigente;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced example of the guide's chapter "Problemas": a mistake, its correction, or both.
 *
 * @param problem the id that heads its entry
 * @param language the fence's word
 */
record GuideExample(String problem, String language, List<Part> parts) {
    private static final Pattern MARK =
            Pattern.compile("^(?:(?:# |// |<!-- )(mal|bien)\\b(.*?)(?: -->)?|(mal|bien)(, .*)?:)$");
    private static final Pattern MARKED_LINE = Pattern.compile("^(mal|bien)((?:, [^:]*)?): +(\\S.*)$");

    /**
     * One way of writing it.
     *
     * @param wrong whether the guide calls it a mistake
     * @param said what the guide adds to that: "si el texto dice …"
     */
    record Part(boolean wrong, String said, String text) {}

    /** All examples of the chapter, in its order. */
    static List<GuideExample> all() throws IOException {
        return GuideFence.all().stream().flatMap(fence -> of(fence).stream()).toList();
    }

    private static Optional<GuideExample> of(GuideFence fence) {
        return fence.problem().map(id -> new GuideExample(id, fence.language(), parts(fence.body())));
    }

    private static List<Part> parts(String body) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Part open = new Part(false, "", "");
        for (String line : body.lines().toList()) {
            Matcher marked = MARKED_LINE.matcher(line);
            Matcher mark = MARK.matcher(line);
            if (marked.matches()) {
                close(open, text, parts);
                open = new Part(marked.group(1).equals("mal"), marked.group(2), "");
                text.append(marked.group(3)).append('\n');
            } else if (mark.matches()) {
                close(open, text, parts);
                boolean wrong = "mal".equals(mark.group(1)) || "mal".equals(mark.group(3));
                open = new Part(wrong, Objects.toString(mark.group(2), ""), "");
            } else if (!line.startsWith("# en ")) {
                text.append(line).append('\n');
            }
        }
        close(open, text, parts);
        return parts;
    }

    private static void close(Part open, StringBuilder text, List<Part> parts) {
        if (!text.toString().isBlank()) {
            parts.add(new Part(open.wrong(), open.said(), text.toString()));
        }
        text.setLength(0);
    }

    @Override
    public String toString() {
        return problem;
    }
}
