package vigente.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * How much a drawing is once all its references are followed: {@code <use href="#a"/>} draws {@code a} again, and ten of
 * them ten times, nine levels deep.
 */
final class DrawingWeight {
    private static final int DEEPEST = 200;
    private static final long HEAVIEST = 200_000;
    private static final Pattern REFERENCE = Pattern.compile("^#(.+)|url\\(\\s*['\"]?#([^)'\"]+)['\"]?\\s*\\)");

    /** An element that can be referred to, with what stands in it up to the next such element. */
    private static final class Part {
        private final List<String> parts = new ArrayList<>();
        private long elements = 1;
        private long weight = -1;
    }

    private final Map<String, Part> parts = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();
    private final Part root = new Part();

    boolean isEmpty() {
        return root.elements == 1;
    }

    /** Takes the element that the reader stands at; false where it is one too many. */
    boolean open(XMLStreamReader reader) {
        Part around = open.isEmpty() ? root : open.element();
        Part part = around;
        String id = reader.getAttributeValue(null, "id");
        if (id != null && !parts.containsKey(id)) {
            part = new Part();
            parts.put(id, part);
            around.parts.add(id);
        }
        open.push(part);
        root.elements++;
        part.elements++;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            Matcher reference = REFERENCE.matcher(reader.getAttributeValue(i));
            while (reference.find()) {
                part.parts.add(reference.group(1) == null ? reference.group(2) : reference.group(1));
            }
        }
        return open.size() <= DEEPEST && root.elements <= HEAVIEST;
    }

    void close() {
        open.pop();
    }

    /** Whether all references together stay within measure, and none leads back to itself. */
    boolean isBearable() {
        return !isEmpty() && weight(root, 0) <= HEAVIEST;
    }

    private long weight(Part part, int depth) {
        if (depth > DEEPEST) {
            return HEAVIEST + 1;
        }
        if (part.weight < 0) {
            // Whoever comes back here while it is being weighed has gone round in a circle.
            part.weight = HEAVIEST + 1;
            long sum = part.elements;
            for (String id : part.parts) {
                Part inner = parts.get(id);
                sum = Math.min(HEAVIEST + 1, sum + (inner == null ? 0 : weight(inner, depth + 1)));
            }
            part.weight = sum;
        }
        return part.weight;
    }
}
