package vigente.intake;

import java.util.List;
import java.util.Map;

/**
 * A document as read, before anybody asked what its parts are.
 *
 * @param title what the document itself calls its title; empty where it does not
 * @param unit what its places are counted in: {@code linea} or {@code parrafo}
 * @param words everything it says, dropped lines too, to be counted
 * @param files pictures: paths inside the revision's folder to their bytes
 * @param notes what was noticed while reading
 */
record Document(
        String title, String unit, List<Passage> passages, String words, Map<String, byte[]> files, List<Note> notes) {
    Document {
        passages = List.copyOf(passages);
        files = Map.copyOf(files);
        notes = List.copyOf(notes);
    }
}
