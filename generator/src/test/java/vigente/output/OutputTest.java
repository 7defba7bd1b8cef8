package vigente.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", "viejo", "a/igual.css", "igual", "b/x.html", "x");
    private static final Map<String, String> NEW = Map.of("index.html", "nuevo", "a/igual.css", "igual");

    @TempDir
    private Path root;

    private Site site;

    @BeforeEach
    void makeSite() {
        site = new Site(root);
    }

    @Test
    void publishesIntoAFolderThatDoesNotExist() throws IOException {
        assertThat(site.publish(OLD)).isEqualTo(new Published(4, 4, false));
        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.traces()).isEmpty();
    }

    @Test
    void replacesTheOldSiteAndDropsWhatIsStale() throws IOException {
        site.publish(OLD);
        Files.writeString(site.folder().resolve("ajeno.txt"), "x");
        assertThat(site.publish(NEW)).isEqualTo(new Published(3, 2, false));
        assertThat(site.files()).isEqualTo(NEW);
        assertThat(site.folder().resolve("b")).doesNotExist();
        assertThat(site.traces()).isEmpty();
    }

    @Test
    void leavesTheTimeOfUnchangedFiles() throws IOException {
        site.publish(OLD);
        FileTime time = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        Files.setLastModifiedTime(site.folder().resolve("a/igual.css"), time);
        Files.setLastModifiedTime(site.folder().resolve("index.html"), time);
        site.publish(NEW);
        assertThat(Files.getLastModifiedTime(site.folder().resolve("a/igual.css")))
                .isEqualTo(time);
        assertThat(Files.getLastModifiedTime(site.folder().resolve("index.html")))
                .isNotEqualTo(time);
    }

    @Test
    void restoresAFileThatSomebodyAltered() throws IOException {
        site.publish(OLD);
        Files.writeString(site.folder().resolve("index.html"), "viej0");
        site.publish(OLD);
        assertThat(site.files()).isEqualTo(OLD);
    }

    @Test
    void replacesAFileByAFolderOfThatName() throws IOException {
        site.publish(Map.of("a", "archivo"));
        site.publish(Map.of("a/b", "carpeta"));
        assertThat(site.files()).isEqualTo(Map.of("a/b", "carpeta"));
    }

    @Test
    void copiesFilesOfTheSources() throws IOException {
        Files.createDirectories(site.content());
        Path logo = Files.write(site.content().resolve("logo.png"), new byte[] {1, 2, 3});
        for (int i = 0; i < 2; i++) {
            try (Output output = Output.open(site.folder(), site.content())) {
                output.copy("assets/logo.png", logo);
                output.publish(Site::manifest);
            }
            assertThat(site.folder().resolve("assets/logo.png")).hasBinaryContent(new byte[] {1, 2, 3});
        }
    }

    @Test
    void knowsAFileWrittenInPiecesAgain() throws IOException {
        FileTime time = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        assertThat(publishInPieces("uno ", "dos")).isEqualTo(new Published(2, 2, false));
        Files.setLastModifiedTime(site.folder().resolve("datos/m.json"), time);
        assertThat(publishInPieces("u", "no dos")).isEqualTo(new Published(2, 0, false));
        assertThat(Files.getLastModifiedTime(site.folder().resolve("datos/m.json")))
                .isEqualTo(time);
        assertThat(publishInPieces("uno ", "tres")).isEqualTo(new Published(2, 2, false));
        assertThat(site.files()).isEqualTo(Map.of("datos/m.json", "uno tres"));
    }

    @Test
    void countsAFileWrittenInPiecesLikeAnyOther() throws IOException {
        site.publish(Map.of("datos/m.json", "uno dos"));
        String whole = Files.readString(site.folder().resolve(Destination.MANIFEST));
        publishInPieces("uno", " dos");
        assertThat(Files.readString(site.folder().resolve(Destination.MANIFEST)))
                .isEqualTo(whole);
    }

    private Published publishInPieces(String... pieces) {
        try (Output output = Output.open(site.folder(), site.content())) {
            output.write("datos/m.json", out -> {
                for (String piece : pieces) {
                    out.write(piece.getBytes(UTF_8));
                }
            });
            return output.publish(Site::manifest);
        }
    }

    @Test
    void writesWhatStandsInMemoryInPiecesLikeAnyOther() throws IOException {
        byte[] one = "uno ".getBytes(UTF_8);
        byte[] two = "dos".getBytes(UTF_8);
        try (Output output = Output.open(site.folder(), site.content())) {
            output.write("a.html", List.of(one, two));
            output.write("b.html", "uno dos".getBytes(UTF_8));
            assertThat(output.files().get(0).sha256())
                    .isEqualTo(output.files().get(1).sha256());
            output.publish(files -> new byte[0]);
        }
        assertThat(site.folder().resolve("a.html")).hasContent("uno dos");
        FileTime time = Files.getLastModifiedTime(site.folder().resolve("a.html"));
        try (Output output = Output.open(site.folder(), site.content())) {
            output.write("a.html", List.of("uno".getBytes(UTF_8), " dos".getBytes(UTF_8)));
            output.write("b.html", List.of(one, "tres".getBytes(UTF_8)));
            assertThat(output.publish(files -> new byte[0]).changed()).isEqualTo(1);
        }
        assertThat(Files.getLastModifiedTime(site.folder().resolve("a.html"))).isEqualTo(time);
        assertThat(site.folder().resolve("b.html")).hasContent("uno tres");
    }

    @Test
    void handsTheManifestEveryOtherFileSortedByPath() throws IOException {
        site.publish(Map.of("b", "", "a/z", "é", "B2", "x"));
        assertThat(Files.readString(site.folder().resolve(Destination.MANIFEST)))
                .isEqualTo("""
                        B2 1 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881
                        a/z 2 4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c
                        b 0 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                        """);
    }

    @Test
    void leavesTheOldSiteWhenNothingIsPublished() throws IOException {
        site.publish(OLD);
        try (Output output = Output.open(site.folder(), site.content())) {
            output.write("index.html", "a medias".getBytes(UTF_8));
        }
        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.traces()).isEmpty();
    }

    @Test
    void letsOnlyOnePublishAtATime() throws IOException {
        site.publish(OLD);
        try (Output first = Output.open(site.folder(), site.content())) {
            assertThatThrownBy(() -> site.publish(NEW))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("otra construcción está publicando");
            first.write("index.html", "primero".getBytes(UTF_8));
            first.publish(Site::manifest);
        }
        assertThat(site.files()).isEqualTo(Map.of("index.html", "primero"));
        site.publish(NEW);
        assertThat(site.files()).isEqualTo(NEW);
    }

    @Test
    void touchesNoFolderOfTheUsers() throws IOException {
        Files.createDirectories(site.folder());
        Files.writeString(site.folder().resolve("carta.docx"), "x");
        assertThatThrownBy(() -> site.publish(NEW))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("que no publicó Vigente");
        assertThat(site.files()).isEqualTo(Map.of("carta.docx", "x"));
        assertThat(site.traces()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.staging", ".public.old"})
    void clearsNothingOfTheUsersAwayBesideTheOutput(String name) throws IOException {
        Path foreign = Files.createDirectories(root.resolve(name));
        Files.writeString(foreign.resolve("carta.docx"), "x");
        assertThatThrownBy(() -> site.publish(NEW))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("estorba");
        assertThat(foreign.resolve("carta.docx")).hasContent("x");
        assertThat(site.traces()).containsExactly(name);
    }

    @Test
    void usesAnEmptyFolder() throws IOException {
        Files.createDirectories(site.folder());
        site.publish(NEW);
        assertThat(site.files()).isEqualTo(NEW);
    }

    @Test
    void keepsOutputAndSourcesApart() throws IOException {
        Path content = Files.createDirectories(site.content());
        for (Path output : new Path[] {content, content.resolve("public"), root, root.getRoot()}) {
            assertThatThrownBy(() -> Output.open(output, content)).isInstanceOf(OutputRefusal.class);
        }
        Path link = Files.createSymbolicLink(root.resolve("enlace"), content);
        assertThatThrownBy(() -> Output.open(link.resolve("public"), content)).isInstanceOf(OutputRefusal.class);
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void refusesAFileAsOutput() throws IOException {
        Files.writeString(site.folder(), "x");
        assertThatThrownBy(() -> site.publish(NEW))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("archivo");
    }

    @Test
    void publishesBehindALink() throws IOException {
        Path real = Files.createDirectories(root.resolve("real/sitio"));
        Files.createSymbolicLink(site.folder(), real);
        site.publish(NEW);
        assertThat(site.folder()).isSymbolicLink();
        assertThat(real.resolve("index.html")).hasContent("nuevo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "../a", "a/../b", "a//b", "./a", "a\\b", "a/ ", "a\nb", "e\u0301.html"})
    void refusesAPathThatIsNotInsideTheSite(String path) {
        assertThatThrownBy(() -> site.publish(Map.of(path, "x"))).isInstanceOf(OutputRefusal.class);
        assertThat(site.folder()).doesNotExist();
    }

    @Test
    void refusesPathsThatAreOneFileOnSomeMachines() {
        assertThatThrownBy(() -> site.publish(Map.of("a/Ñandú.png", "x", "A/ñandÚ.png", "y")))
                .isInstanceOf(OutputRefusal.class)
                .hasMessageContaining("mismo archivo");
    }
}
