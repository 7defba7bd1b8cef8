package vigente.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vigente.output.PublishedFile;
import vigente.output.Sighted;

/**
 * A published page, and what the check of its links needs to know of it.
 *
 * @param page by what its file is known again
 */
record PageTrace(Sighted page, Leads leads) {
    /** The page's path from the site's root. */
    String address() {
        return page.file().path();
    }

    /** Those of one policy as bytes, with the {@code basis} on which they were made. */
    static byte[] bytes(List<PageTrace> traces, String basis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(basis, out);
            out.writeInt(traces.size());
            for (PageTrace trace : traces) {
                PublishedFile file = trace.page().file();
                write(file.path(), out);
                out.writeLong(file.bytes());
                write(file.sha256(), out);
                write(trace.page().look(), out);
                write(trace.leads().ids(), out);
                write(String.join("\n", trace.leads().targets()), out);
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return bytes.toByteArray();
    }

    /** What {@link #bytes} wrote; none where they rest on another {@code basis}, or are no such bytes. */
    static List<PageTrace> read(byte[] bytes, String basis) {
        List<PageTrace> traces = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!text(in).equals(basis)) {
                return List.of();
            }
            for (int left = in.readInt(); left > 0; left--) {
                PublishedFile file = new PublishedFile(text(in), in.readLong(), text(in));
                Sighted page = new Sighted(file, text(in));
                traces.add(
                        new PageTrace(page, new Leads(text(in), text(in).lines().toList())));
            }
        } catch (IOException damaged) {
            // As good as never kept.
            return List.of();
        }
        return traces;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    // A length is believed only as far as there are bytes.
    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(Math.max(0, in.readInt())), StandardCharsets.UTF_8);
    }
}
