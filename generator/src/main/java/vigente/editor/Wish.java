package vigente.editor;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vigente.edit.WorkingCopy;
import vigente.export.JsonValue;
import vigente.policy.RevisionNumber;
import vigente.source.DataText;
import vigente.source.TextParts;
import vigente.source.Unsaved;

/**
 * What somebody wants the files of a working copy to say.
 *
 * @param revision the number of the working copy it was made from
 * @param read the fingerprints of the files it was made from
 * @param data the text of the data file
 * @param text the text of the policy
 */
record Wish(String revision, Map<String, String> read, String data, String text) {
    Wish {
        read = Map.copyOf(read);
    }

    /** The wish that {@code json} states; empty where its data cannot be written so that they are read as wished. */
    static Optional<Wish> of(JsonValue json) {
        Map<String, String> read = new LinkedHashMap<>();
        json.get("huellas").fields().forEach((file, print) -> read.put(file, print.text()));
        return data(json.get("datos"))
                .map(data -> new Wish(json.get("revision").text(), read, data, text(json.get("texto"))));
    }

    private static Optional<String> data(JsonValue json) {
        if (json.find("claves").isEmpty()) {
            return Optional.of(FormJson.lines(json.get("texto").text()));
        }
        byte[] base = FormJson.lines(json.get("base").text()).getBytes(StandardCharsets.UTF_8);
        return DataText.of(WorkingCopy.DATA, base)
                .flatMap(text -> text.become(FormJson.keys(json)))
                .map(text -> new String(text.bytes(), StandardCharsets.UTF_8));
    }

    private static String text(JsonValue json) {
        return json.find("partes")
                .map(parts ->
                        TextParts.of(FormJson.lines(json.get("base").text())).become(FormJson.parts(parts)))
                .orElseGet(() -> FormJson.lines(json.get("texto").text()));
    }

    boolean isOf(RevisionNumber number) {
        return revision.equals(number.toString());
    }

    /** The texts by the names of the files of {@code copy}; one that is neither there nor wanted is left out. */
    Map<String, String> files(WorkingCopy copy) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(WorkingCopy.DATA, data);
        if (!text.isEmpty() || copy.files().containsKey(copy.text())) {
            files.put(copy.text(), text);
        }
        return files;
    }

    /** The same texts as they are read in the place of the files. */
    Unsaved unsaved(WorkingCopy copy) {
        Map<String, String> texts = new LinkedHashMap<>();
        files(copy).forEach((name, words) -> texts.put(copy.folder() + "/" + name, words));
        return new Unsaved(texts);
    }
}
