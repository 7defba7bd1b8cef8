package vigente.bytes;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@link WordWriter} wrote; a text that stood there once is one object, however often it is named. */
final class WordReader {
    final ByteReader in;
    private final List<String> known = new ArrayList<>();

    WordReader(byte[] bytes) {
        in = new ByteReader(bytes);
    }

    String word() {
        int number = in.number(0, known.size());
        if (number > 0) {
            return known.get(number - 1);
        }
        String word = in.text();
        known.add(word);
        return word;
    }
}
