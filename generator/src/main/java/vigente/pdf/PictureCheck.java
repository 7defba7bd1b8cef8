package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Tells pictures that can be printed: PNG, JPEG and GIF in grey or RGB, and SVG that reaches for nothing outside. */
final class PictureCheck {
    private static final long MOST_PIXELS = 50_000_000L;
    private static final int MOST_CHANNELS = 4;

    private PictureCheck() {}

    static boolean printable(byte[] bytes) {
        return sound(bytes).isPresent();
    }

    /** What to print of the picture; empty where it is damaged, of another kind or beyond measure. */
    static Optional<byte[]> sound(byte[] bytes) {
        if (Png.is(bytes)) {
            return Png.sound(bytes);
        }
        boolean raster = bytes.length > 2 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8 || bytes[0] == 'G');
        return raster ? Optional.of(bytes).filter(PictureCheck::raster) : Drawing.sound(bytes);
    }

    private static boolean raster(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean known = reader.getFormatName().matches("(?i)jpe?g|gif");
                return known && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS && colours(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The JDK's readers answer damaged files with either.
            return false;
        }
    }

    /** A JPEG in the four colours of print has no place in a document whose intent is a screen's. */
    private static boolean colours(ImageReader reader) throws IOException {
        boolean jpeg = reader.getFormatName().toLowerCase(Locale.ROOT).startsWith("jp");
        var type = reader.getRawImageType(0);
        return !jpeg || type == null || type.getNumComponents() < MOST_CHANNELS;
    }
}
