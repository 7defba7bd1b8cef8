package vigente.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as a drawing of whole squares, the same for the same text.
 *
 * @param side of the whole drawing in squares, the empty margin that readers need included
 * @param path SVG path data of the dark squares, one unit each
 */
public record QrCode(int side, String path) {
    private static final int MARGIN = 4;

    /** The code of {@code text}, of which about a seventh may be lost to dirt or a fold. */
    public static QrCode of(String text) {
        Map<EncodeHintType, Object> hints =
                StandardCharsets.US_ASCII.newEncoder().canEncode(text)
                        ? Map.of()
                        : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        try {
            ByteMatrix squares =
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return new QrCode(squares.getWidth() + 2 * MARGIN, path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    private static String path(ByteMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int start = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > start) {
                    int run = x - start;
                    path.append('M').append(start + MARGIN).append(' ').append(y + MARGIN);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                } else {
                    x++;
                }
            }
        }
        return path.toString();
    }
}
