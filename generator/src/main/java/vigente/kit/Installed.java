package vigente.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The program where it stands: its own archive and those of the libraries that it names.
 *
 * @param jar its archive
 * @param libraries in the order of their names
 */
public record Installed(Path jar, List<Path> libraries) {
    private static final String NAME = "vigente.jar";

    public Installed {
        libraries = List.copyOf(libraries);
    }

    /** The program of the project at {@code home}, or of the archive that was unpacked there; empty where there is none. */
    public static Optional<Installed> at(Path home) throws IOException {
        Optional<Path> jar = Stream.of(
                        home.resolve(NAME), home.resolve("generator/target").resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst();
        return jar.isPresent() ? Optional.of(new Installed(jar.get(), libraries(jar.get()))) : Optional.empty();
    }

    // The folder may hold libraries of an older build; the archive knows its own.
    private static List<Path> libraries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String named = Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(main -> main.getValue(Attributes.Name.CLASS_PATH))
                    .orElse("");
            return Stream.of(named.split(" ", -1))
                    .filter(name -> !name.isBlank())
                    .map(jar::resolveSibling)
                    .sorted()
                    .toList();
        }
    }
}
