package vigente.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.output.Target;
import vigente.page.Assets;
import vigente.page.CompanyColour;
import vigente.page.PublishedFiles;
import vigente.policy.Fingerprinter;
import vigente.policy.Settings;
import vigente.policy.SourceFile;

/** What the browser loads beside the pages: style sheets, scripts, fonts, the company's colour and logo. */
final class BrowserFiles {
    private static final String PACKED = "/site";
    private static final String COLOUR = "css/identidad.css";
    private static final String LOGO = "img/logo";

    private final Assets assets;
    private final Optional<String> logo;
    private final boolean coloured;

    private BrowserFiles(Assets assets, Optional<String> logo, boolean coloured) {
        this.assets = assets;
        this.logo = logo;
        this.coloured = coloured;
    }

    /** The packed files, those of {@code folder} in their place where it has them, and the company's own. */
    static BrowserFiles of(Optional<Path> folder, Settings settings) throws IOException {
        Map<String, byte[]> files = new HashMap<>(PackedFolder.files(PACKED));
        files.replaceAll(BrowserFiles::slim);
        files.put(SearchWords.FILE, SearchWords.script());
        if (folder.isPresent()) {
            files.putAll(PackedFolder.filesIn(folder.get()));
        }
        settings.appearance()
                .colour()
                .ifPresent(colour -> files.put(
                        COLOUR, CompanyColour.parse(colour).styleSheet().getBytes(StandardCharsets.UTF_8)));
        Optional<SourceFile> picture = settings.appearance().logo();
        Optional<String> logo = picture.map(file -> LOGO + ending(file.path()));
        if (picture.isPresent()) {
            // A drawing is text: it has to be the same bytes whatever line ends its sources were given.
            byte[] bytes = Files.readAllBytes(picture.get().location());
            files.put(logo.orElseThrow(), Fingerprinter.canonical(logo.orElseThrow(), bytes));
        }
        return new BrowserFiles(
                Assets.of(PublishedFiles.of(files)),
                logo,
                settings.appearance().colour().isPresent());
    }

    private static byte[] slim(String name, byte[] bytes) {
        return switch (ending(name)) {
            case ".css" -> Slim.css(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case ".js" ->
                ShortNames.in(new String(LeanScript.of(bytes), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
            default -> bytes;
        };
    }

    /** The packed files alone. */
    static BrowserFiles plain() throws IOException {
        Map<String, byte[]> files = new HashMap<>(PackedFolder.files(PACKED));
        files.replaceAll(BrowserFiles::slim);
        return new BrowserFiles(Assets.of(PublishedFiles.of(files)), Optional.empty(), false);
    }

    private static String ending(String path) {
        return path.substring(Math.max(0, path.lastIndexOf('.')));
    }

    Map<String, String> addresses() {
        return assets.addresses();
    }

    /** The logo's address from the root; empty where there is none. */
    String logo() {
        return logo.map(name -> assets.addresses().get(name)).orElse("");
    }

    /** Style sheets that the company adds to the product's. */
    List<String> stylesheets() {
        return coloured ? List.of(assets.addresses().get(COLOUR)) : List.of();
    }

    /** The style sheets of those names, the company's own last. */
    List<byte[]> styles(List<String> names) {
        return Stream.concat(
                        names.stream().map(name -> "css/" + name + ".css"), coloured ? Stream.of(COLOUR) : Stream.of())
                .map(name -> Objects.requireNonNull(
                        assets.files().get(assets.addresses().get(name))))
                .toList();
    }

    /** The file at {@code path} from the site's root; empty where there is none. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(assets.files().get(path));
    }

    void writeTo(Target output) {
        assets.files().forEach(output::write);
    }
}
