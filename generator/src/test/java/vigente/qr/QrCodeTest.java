package vigente.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int MARGIN = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intranet.example/manual/politicas/servicio-al-cliente.html",
                "PO-COM-001 rev. 1.01 sha256:9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c9f2c",
                "POLÍTICA-ÑANDÚ rev. 1.00"
            })
    void drawingSaysTheText(String text) throws ReaderException {
        assertThat(read(QrCode.of(text))).isEqualTo(text);
    }

    @Test
    void drawsTheSameTwice() {
        assertThat(QrCode.of("PO-GEN-001")).isEqualTo(QrCode.of("PO-GEN-001"));
    }

    @Test
    void leavesTheMarginThatReadersNeed() {
        QrCode code = QrCode.of("PO-GEN-001");
        assertThat(RUN.matcher(code.path()).results()).allSatisfy(run -> {
            assertThat(number(run, 1)).isGreaterThanOrEqualTo(MARGIN);
            assertThat(number(run, 1) + number(run, 3)).isLessThanOrEqualTo(code.side() - MARGIN);
        });
    }

    @Test
    void refusesMoreThanACodeHolds() {
        String book = "a".repeat(5_000);
        assertThatThrownBy(() -> QrCode.of(book)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(QrCode code) throws ReaderException {
        BitMatrix squares = new BitMatrix(code.side() - 2 * MARGIN);
        RUN.matcher(code.path())
                .results()
                .forEach(run -> squares.setRegion(number(run, 1) - MARGIN, number(run, 2) - MARGIN, number(run, 3), 1));
        return new Decoder().decode(squares).getText();
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
