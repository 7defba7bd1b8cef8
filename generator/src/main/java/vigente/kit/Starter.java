package vigente.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigente.export.Json;
import vigente.export.JsonSchema;
import vigente.message.Messages;
import vigente.shape.DataFile;
import vigente.source.YamlText;

/**
 * A manual to start from: its data, its notice, and what makes text editors help with them; whatever is not known is
 * PENDIENTE.
 *
 * @param tradeName empty while it is not decided
 * @param legalName empty while it is not decided
 * @param post the first post that may answer for a policy; empty for a usual one
 */
public record Starter(String tradeName, String legalName, String post) {
    private static final String OWED = "PENDIENTE";

    /** The folder of the sources in the manual's own. */
    public static final String CONTENT = "content";

    private static final String EDITOR = ".vscode/";

    /** The files by their paths in the manual's folder. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        content().forEach((path, bytes) -> files.put(CONTENT + "/" + path, bytes));
        files.putAll(editor());
        return files;
    }

    /** The sources by their paths in the content folder. */
    public Map<String, byte[]> content() {
        String owner = legalName.isEmpty() ? OWED : legalName;
        String first = post.isEmpty() ? Messages.text("inicio.puesto") : post;
        String manual = Messages.text("inicio.manual", written(tradeName), written(legalName), YamlText.scalar(first));
        return Map.of(
                "manual.yaml",
                bytes(manual),
                "avisos/confidencialidad.md",
                bytes(Messages.text("inicio.aviso", owner)));
    }

    /** What text editors look for beside the content folder. */
    public Map<String, byte[]> editor() {
        Map<String, byte[]> files = new TreeMap<>();
        for (DataFile file : DataFile.values()) {
            files.put(EDITOR + JsonSchema.fileName(file), JsonSchema.of(file));
        }
        files.put(EDITOR + "settings.json", Json.object(json -> json.object("yaml.schemas", Starter::schemas)));
        files.put(
                EDITOR + "extensions.json",
                Json.object(json -> json.texts("recommendations", List.of("redhat.vscode-yaml"))));
        return files;
    }

    private static void schemas(Json json) {
        for (DataFile file : DataFile.values()) {
            json.text("./" + EDITOR + JsonSchema.fileName(file), CONTENT + "/" + file.pattern());
        }
    }

    private static String written(String datum) {
        return datum.isEmpty() ? OWED : YamlText.scalar(datum);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
