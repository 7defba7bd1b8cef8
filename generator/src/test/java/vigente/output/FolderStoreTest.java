package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {
    private static final byte[] CONTENT = "lo guardado".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path root;

    private Store store = Store.NONE;

    @BeforeEach
    void open() {
        store = Store.at(root.resolve(".vigente"), "aqui");
    }

    private Path file(String name) {
        return root.resolve(".vigente/aqui").resolve(name);
    }

    @Test
    void findsWhatWasKeptInAnEarlierRun() {
        assertThat(store.find("pdf/a")).isEmpty();
        store.keep("pdf/a", CONTENT);
        assertThat(Store.at(root.resolve(".vigente"), "aqui").find("pdf/a")).hasValue(CONTENT);
        assertThat(Store.at(root.resolve(".vigente"), "alla").find("pdf/a")).isEmpty();
    }

    @Test
    void findsNoMoreThanIsAskedFor() {
        store.keep("pdf/a", CONTENT);
        assertThat(store.find("pdf/a", CONTENT.length)).hasValue(CONTENT);
        assertThat(store.find("pdf/a", CONTENT.length - 1)).isEmpty();
        assertThat(store.anew().find("pdf/a", CONTENT.length)).isEmpty();
    }

    @Test
    void takesTheNewestOfAName() {
        store.keep("pdf/a", new byte[] {1});
        store.keep("pdf/a", CONTENT);
        assertThat(store.find("pdf/a")).hasValue(CONTENT);
    }

    @Test
    void trustsNothingThatWasDamaged() throws IOException {
        store.keep("pdf/a", CONTENT);
        byte[] bytes = Files.readAllBytes(file("pdf/a"));
        bytes[bytes.length - 1] ^= 1;
        Files.write(file("pdf/a"), bytes);
        assertThat(store.find("pdf/a")).isEmpty();
        Files.write(file("pdf/a"), new byte[] {7});
        assertThat(store.find("pdf/a")).isEmpty();
    }

    @Test
    void forgetsWhatNobodyAskedFor() {
        store.keep("pdf/used", CONTENT);
        store.keep("pdf/old", CONTENT);
        store.keep("other/old", CONTENT);
        Store later = Store.at(root.resolve(".vigente"), "aqui");
        later.find("pdf/used");
        later.keep("pdf/new", CONTENT);
        later.sweep("pdf");
        assertThat(later.find("pdf/used")).isPresent();
        assertThat(later.find("pdf/new")).isPresent();
        assertThat(later.find("pdf/old")).isEmpty();
        assertThat(later.find("other/old")).isPresent();
    }

    @Test
    void beginsAnewWithoutLosingItsPlace() {
        store.keep("pdf/a", CONTENT);
        Store anew = Store.at(root.resolve(".vigente"), "aqui").anew();
        assertThat(anew.find("pdf/a")).isEmpty();
        anew.keep("pdf/b", CONTENT);
        anew.sweep("pdf");
        assertThat(store.find("pdf/a")).isEmpty();
        assertThat(store.find("pdf/b")).hasValue(CONTENT);
    }

    @Test
    void doesWithoutWhatCannotBeWritten() throws IOException {
        Files.writeString(root.resolve(".vigente"), "a file stands where the folder should");
        store.keep("pdf/a", CONTENT);
        store.sweep("pdf");
        assertThat(store.find("pdf/a")).isEmpty();
        assertThat(root.resolve(".vigente")).isRegularFile();
    }

    @Test
    void asksGitToPassItOver() {
        store.keep("pdf/a", CONTENT);
        assertThat(root.resolve(".vigente/.gitignore")).hasContent("*");
    }

    @Test
    void losesNothingThatTwoKeepFirst() {
        Set<String> others = new HashSet<>();
        BusyDisk.Neighbor other = new BusyDisk.Neighbor() {
            @Override
            public void beforeFolder(Path folder) {
                keep("pdf/folder");
            }

            @Override
            public void beforeFile(Path file) {
                keep("pdf/" + file.getFileName().toString().replace('.', '-'));
            }

            private void keep(String name) {
                if (others.size() < 3 && others.add(name)) {
                    store.keep(name, CONTENT);
                }
            }
        };
        store = new FolderStore(root.resolve(".vigente"), "aqui", new BusyDisk(new LocalDisk(), other));
        store.keep("pdf/a", CONTENT);
        assertThat(others).contains("pdf/folder", "pdf/-gitignore");
        assertThat(store.find("pdf/a")).isPresent();
        assertThat(others).allSatisfy(name -> assertThat(store.find(name)).isPresent());
    }
}
