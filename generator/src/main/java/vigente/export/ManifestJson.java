package vigente.export;

import java.util.List;

/** Writes {@code manifiesto.json}: what the site consists of, and what it was made of. */
public final class ManifestJson {
    static final int VERSION = 1;

    private ManifestJson() {}

    /** One file: path with {@code /}, length in bytes, SHA-256 in 64 lower-case hexadecimal digits. */
    public record Entry(String path, long bytes, String sha256) {}

    /** The manifest of these published files and sources, in the order given. */
    public static byte[] bytes(List<Entry> files, List<Entry> sources) {
        return Json.object(json -> json.number("version", VERSION)
                .array("archivos", files, ManifestJson::write)
                .array("fuentes", sources, ManifestJson::write));
    }

    private static void write(Json json, Entry entry) {
        json.text("ruta", entry.path()).number("bytes", entry.bytes()).text("sha256", entry.sha256());
    }
}
