package vigente.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionNumberTest {
    @Test
    void aWorkingCopyComesBeforeItsIssue() {
        List<String> order = List.of("2.00x", "1.01", "1.00", "1.01x", "1.00x", "1.10", "1.09").stream()
                .map(written -> RevisionNumber.parse(written).orElseThrow())
                .sorted()
                .map(RevisionNumber::toString)
                .toList();
        assertThat(order).containsExactly("1.00x", "1.00", "1.01x", "1.01", "1.09", "1.10", "2.00x");
    }

    @ParameterizedTest
    @CsvSource({
        "1.00, 1.01, true",
        "1.09, 1.10x, true",
        "1.07, 2.00, true",
        "1.99, 2.00, true",
        "1.00, 1.02, false",
        "1.00, 2.01, false",
        "1.00, 3.00x, false",
        "1.00, 1.00, false",
        "1.01, 1.00, false"
    })
    void followsByOneOrBeginsTheNextMajor(String before, String number, boolean follows) {
        assertThat(RevisionNumber.parse(number)
                        .orElseThrow()
                        .follows(RevisionNumber.parse(before).orElseThrow()))
                .isEqualTo(follows);
    }
}
