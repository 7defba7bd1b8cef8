package vigente.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A content folder and a published one beside it, for the tests of this room. */
record Site(Path root) {
    Site {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(root.toString());
        }
    }

    Path folder() {
        return root.resolve("public");
    }

    Path content() {
        return root.resolve("content");
    }

    Published publish(Map<String, String> files) {
        return publish(files, new LocalDisk());
    }

    Published publish(Map<String, String> files, Disk disk) {
        try (Output output = Output.open(folder(), content(), disk)) {
            files.forEach((path, text) -> write(output, path, text.getBytes(UTF_8)));
            return output.publish(Site::manifest);
        }
    }

    // Styles in pieces, all else as a whole: what is written either way has to survive the same faults.
    private static void write(Output output, String path, byte[] content) {
        if (path.endsWith(".css")) {
            output.write(path, out -> out.write(content));
        } else {
            output.write(path, content);
        }
    }

    static byte[] manifest(List<PublishedFile> files) {
        return files.stream()
                .map(f -> f.path() + " " + f.bytes() + " " + f.sha256() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    /** Path and text of every published file but the manifest. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder())) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        files.remove(Destination.MANIFEST);
        return files;
    }

    /** The names beside the published folder that publishing could have left. */
    List<String> traces() throws IOException {
        try (Stream<Path> beside = Files.list(root)) {
            return beside.filter(p -> !p.equals(folder()) && Files.exists(p, LinkOption.NOFOLLOW_LINKS))
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
