package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG file taken apart (ISO/IEC 15948).
 *
 * <p>FOP trusts what such a file says of itself: its lengths, its palette, its colour profile. So only a file whose parts
 * are whole and agree with each other is printed, and of it only the parts that draw.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int FRAME = 12;
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "pHYs", "IDAT", "IEND");

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    private Optional<PngHeader> header = Optional.empty();
    private int colours;
    private boolean ended;

    private Png(byte[] file) {
        this.file = file;
    }

    static boolean is(byte[] file) {
        return file.length >= SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** The file with what draws alone; empty where it is damaged or larger than can be printed. */
    static Optional<byte[]> sound(byte[] file) {
        return new Png(file).sound();
    }

    private Optional<byte[]> sound() {
        kept.writeBytes(SIGNATURE);
        int at = SIGNATURE.length;
        while (!ended) {
            int next = chunk(at);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        boolean whole = header.isPresent()
                && (colours > 0 || !header.get().indexed())
                && header.get().fits(pixels.toByteArray());
        return whole ? Optional.of(kept.toByteArray()) : Optional.empty();
    }

    /** Reads the chunk at {@code at}; gives back where the next one begins, or -1 where this one is damaged. */
    private int chunk(int at) {
        if (at + FRAME > file.length) {
            return -1;
        }
        int length = ByteBuffer.wrap(file, at, 4).getInt();
        if (length < 0 || length > file.length - at - FRAME) {
            return -1;
        }
        String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
        if (KEPT.contains(type)) {
            byte[] data = Arrays.copyOfRange(file, at + 8, at + 8 + length);
            if (!checked(at, length) || !take(type, data)) {
                return -1;
            }
            if (means(type, data)) {
                kept.write(file, at, length + FRAME);
            }
        }
        return at + length + FRAME;
    }

    // What only embellishes is left out where it makes no sense.
    private boolean means(String type, byte[] data) {
        return switch (type) {
            case "tRNS" -> header.orElseThrow().transparency(data.length, colours);
            case "pHYs" ->
                data.length == 9
                        && data[8] == 1
                        && resolution(ByteBuffer.wrap(data).getInt(0))
                        && resolution(ByteBuffer.wrap(data).getInt(4));
            default -> true;
        };
    }

    private static boolean resolution(int pixelsPerMetre) {
        return pixelsPerMetre >= 500 && pixelsPerMetre <= 100_000;
    }

    private boolean checked(int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        return (int) sum.getValue() == ByteBuffer.wrap(file, at + 8 + length, 4).getInt();
    }

    /** Takes a chunk's data in; false where it does not agree with what came before. */
    private boolean take(String type, byte[] data) {
        if (type.equals("IHDR") == header.isPresent()) {
            return false;
        }
        switch (type) {
            case "IHDR" -> header = PngHeader.of(data);
            case "PLTE" -> colours = data.length % 3 == 0 && data.length <= 3 * 256 ? data.length / 3 : -1;
            case "IDAT" -> pixels.writeBytes(data);
            case "IEND" -> ended = true;
            default -> {}
        }
        return header.isPresent() && colours >= 0;
    }
}
