package vigente.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;

/** What is said about something owed as bytes, and back. */
public final class PendingBytes {
    private PendingBytes() {}

    /** Adds {@code mark} to {@code out}. */
    public static void write(PendingMark mark, ByteWriter out) {
        out.text(mark.note()).text(mark.owner());
        out.text(mark.due().map(LocalDate::toString).orElse(""));
    }

    /**
     * The mark that comes next in {@code in}.
     *
     * @throws DamagedBytes where no mark was written
     */
    public static PendingMark read(ByteReader in) {
        return new PendingMark(in.text(), in.text(), due(in.text()));
    }

    private static Optional<LocalDate> due(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notDate) {
            throw new DamagedBytes(written + " is no day");
        }
    }
}
