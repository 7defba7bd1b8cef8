package vigente.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vigente.build.PackedFolder;
import vigente.export.JsonSchema;
import vigente.message.Messages;
import vigente.output.Archived;
import vigente.output.Output;
import vigente.shape.DataFile;

/**
 * A ZIP of the program that runs wherever there is Java, from a folder of any name.
 *
 * <pre>
 * vigente-0.1.0/
 *   vigente  vigente.cmd   start it
 *   vigente.jar  lib/      the program
 *   LEAME.txt  AVISO.txt   how to begin; whose libraries it carries
 *   manual-vacio/          a manual to start from
 *   templates/  assets/    to be copied by whom wants other ones
 *   esquemas/  completions/  guia-del-editor.md
 * </pre>
 */
public final class ProgramKit {
    /** The same files give the same bytes on any day: this one stands in the program's own archive, too. */
    private static final LocalDate STAMP = LocalDate.of(2026, 1, 1);

    private static final String LAUNCHER = "vigente";

    private final Installed installed;
    private final String version;

    public ProgramKit(Installed installed, String version) {
        this.installed = installed;
        this.version = version;
    }

    /** What the ZIP is called. */
    public String fileName() {
        return folder() + ".zip";
    }

    private String folder() {
        return "vigente-" + version;
    }

    /** Writes the ZIP to {@code file}. */
    public Archived write(Path file) throws IOException {
        try (Output whole = Output.openArchive(file, installed.jar().resolveSibling("content"))) {
            Output output = whole.under(folder() + "/");
            for (Map.Entry<String, byte[]> each : ownFiles().entrySet()) {
                output.write(each.getKey(), each.getValue());
            }
            output.copy(installed.jar().getFileName().toString(), installed.jar());
            for (Path library : installed.libraries()) {
                output.copy("lib/" + library.getFileName(), library);
            }
            output.write("SHA256SUMS", sums(output));
            return whole.archive(file, programs(), STAMP);
        }
    }

    private Set<String> programs() {
        return Set.of(folder() + "/" + LAUNCHER);
    }

    private static byte[] sums(Output output) {
        return output.files().stream()
                .map(each -> each.sha256() + "  " + each.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> ownFiles() throws IOException {
        Map<String, byte[]> files = new TreeMap<>(PackedFolder.files("/paquete"));
        put(files, "templates/", PackedFolder.files("/templates"));
        put(files, "assets/", PackedFolder.files("/site"));
        put(files, "", PackedFolder.files("/guia"));
        put(files, "manual-vacio/", new Starter("", "", "").files());
        for (DataFile file : DataFile.values()) {
            files.put("esquemas/" + JsonSchema.fileName(file), JsonSchema.of(file));
        }
        files.put("LEAME.txt", Messages.text("paquete.leame", version).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static void put(Map<String, byte[]> files, String folder, Map<String, byte[]> more) {
        more.forEach((path, bytes) -> files.put(folder + path, bytes));
    }
}
