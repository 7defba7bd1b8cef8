package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Examples of the guide that show names of files and folders: what they name is there, sound inside. */
final class GuidePaths {
    private static final String TRAVEL = "politicas/viajes/";
    private static final String EMPTY = "(vacía)";
    private static final Pattern REVISION = Pattern.compile("\\d+\\.\\d\\dx?(?:/.*)?");

    private GuidePaths() {}

    /** Makes every file and folder that {@code text} names; a list of revisions is the whole policy. */
    static void lay(GuideStage stage, String text) throws IOException {
        List<String> names = names(text);
        Sound sound = Sound.of(stage);
        if (names.stream().allMatch(name -> REVISION.matcher(name).matches())) {
            stage.delete(TRAVEL);
            for (String name : names) {
                revision(sound, TRAVEL + name);
            }
        } else {
            for (String name : names) {
                path(sound, name.replaceFirst("^content/", ""), names.contains(EMPTY));
            }
        }
    }

    /** The same, with nothing else below {@code folder}. */
    static void layOnly(GuideStage stage, String folder, String text) throws IOException {
        Sound sound = Sound.of(stage);
        stage.delete(folder);
        for (String name : names(text)) {
            path(sound, name.replaceFirst("^content/", ""), names(text).contains(EMPTY));
        }
    }

    private static List<String> names(String text) {
        return Stream.of(text.strip().split("\\s{2,}")).toList();
    }

    /** What a sound working copy says. */
    private record Sound(GuideStage stage, String data, String body) {
        static Sound of(GuideStage stage) throws IOException {
            return new Sound(
                    stage, stage.read(TRAVEL + "1.00x/politica.yaml"), stage.read(TRAVEL + "1.00x/politica.md"));
        }

        void file(String path) throws IOException {
            if (path.endsWith("/politica.yaml")) {
                String folder = path.substring(0, path.lastIndexOf('/'));
                String number = folder.substring(folder.lastIndexOf('/') + 1);
                stage.write(path, data.replace("revision: 1.00x", "revision: " + number));
            } else if (path.endsWith("/politica.md")) {
                stage.write(path, body);
            } else {
                GuidePaths.file(stage, path);
            }
        }

        void revision(String folder) throws IOException {
            file(folder + "/politica.yaml");
            file(folder + "/politica.md");
        }
    }

    // 1.00x and 1.00x/ are whole revisions, 1.00x/politica.md only what it names, with data beside it
    private static void revision(Sound sound, String path) throws IOException {
        int slash = path.indexOf('/', TRAVEL.length());
        if (slash < 0 || slash == path.length() - 1) {
            sound.revision(path.replaceFirst("/$", ""));
        } else {
            sound.file(path.substring(0, slash) + "/politica.yaml");
            sound.file(path);
        }
    }

    private static void path(Sound sound, String path, boolean empty) throws IOException {
        if (path.equals(EMPTY)) {
            return;
        }
        if (!path.endsWith("/")) {
            sound.file(path.startsWith("politicas/") ? path : TRAVEL + "1.00x/" + path);
        } else if (empty) {
            Files.createDirectories(sound.stage().file(path));
        } else {
            folder(sound, path.substring(0, path.length() - 1));
        }
    }

    // politicas/viajes is a policy with a code of its own, politicas/viajes/1.00 one of its revisions
    private static void folder(Sound sound, String path) throws IOException {
        boolean policy = path.split("/", -1).length == 2;
        String code = "PO-VIA-" + Math.floorMod(path.hashCode(), 1000);
        Sound own = policy ? new Sound(sound.stage(), sound.data().replace("PO-VIA-001", code), sound.body()) : sound;
        own.revision(policy ? path + "/1.00x" : path);
    }

    /** Makes a file with something in it, unless it is there. */
    static void file(GuideStage stage, String path) throws IOException {
        if (!Files.exists(stage.file(path))) {
            stage.write(path, "Un texto.\n");
        }
    }
}
