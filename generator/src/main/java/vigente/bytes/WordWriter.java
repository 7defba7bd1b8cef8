package vigente.bytes;

import java.util.HashMap;
import java.util.Map;

/** Bytes in which each text stands once; afterwards its number does, among those that came before. */
final class WordWriter {
    final ByteWriter out = new ByteWriter();
    private final Map<String, Integer> known = new HashMap<>();

    void word(String word) {
        Integer before = known.putIfAbsent(word, known.size());
        out.number(before == null ? 0 : before + 1);
        if (before == null) {
            out.text(word);
        }
    }
}
