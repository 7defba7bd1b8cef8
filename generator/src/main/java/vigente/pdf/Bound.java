package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A manual whose chapters are set; it is bound while it is written, at each call the same. */
@FunctionalInterface
public interface Bound {
    /**
     * Writes the whole file; of the chapters one at a time is in memory.
     *
     * @param before spares the work that was done for it, and changes nothing of what is written
     * @return what {@link EarlierManual#of} has to know of this one
     */
    byte[] writeTo(OutputStream out, EarlierManual before) throws IOException;

    /** The whole file. */
    default byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out, EarlierManual.NONE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
