package vigente.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FileMarksTest {
    private static final FileMarks APPROVED = given(Map.of("politica.md", "a\n", "politica.yaml", "b\n"));

    @Test
    void isTheBeginningOfTheContentsSha256() {
        assertThat(given(Map.of("vacio.md", "")).byPath()).containsEntry("vacio.md", "e3b0c44298fc1c14");
    }

    @Test
    void findsNoDifferenceInTheSameFiles() {
        FileMarks.Difference difference = APPROVED.to(APPROVED);
        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void tellsWhatChangedWasAddedAndIsMissing() {
        FileMarks.Difference difference = APPROVED.to(given(Map.of("politica.md", "c\n", "anexos/x.md", "d\n")));
        assertThat(difference.changed()).containsExactly("politica.md");
        assertThat(difference.added()).containsExactly("anexos/x.md");
        assertThat(difference.missing()).containsExactly("politica.yaml");
    }

    @Test
    void countsLineEndsAndTheByteOrderMarkOfTextsAsNothing() {
        assertThat(given(Map.of("politica.md", "\uFEFFa\r\n", "politica.yaml", "b\r\n")))
                .isEqualTo(APPROVED);
    }

    @Test
    void countsAPathInBothFormsOfItsAccentsAsOne() {
        assertThat(given(Map.of("anexos/gui\u0301a.md", "a"))).isEqualTo(given(Map.of("anexos/gu\u00EDa.md", "a")));
    }

    @Test
    void refusesWhatIsNoMark() {
        assertThatThrownBy(() -> new FileMarks(new TreeMap<>(Map.of("politica.md", "1.00"))))
                .hasMessage("1.00");
    }

    private static FileMarks given(Map<String, String> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return FileMarks.of(contents);
    }
}
