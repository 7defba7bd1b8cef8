package vigente.build;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
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
        ByteWriter out = new ByteWriter();
        out.text(basis);
        out.list(traces, trace -> trace.write(out));
        return out.bytes();
    }

    /** What {@link #bytes} wrote; none where they rest on another {@code basis}, or are no such bytes. */
    static List<PageTrace> read(byte[] bytes, String basis) {
        ByteReader in = new ByteReader(bytes);
        try {
            return in.text().equals(basis) ? in.list(() -> read(in)) : List.of();
        } catch (DamagedBytes unknown) {
            return List.of();
        }
    }

    private void write(ByteWriter out) {
        writeFile(page, out);
        out.text(leads.ids());
        out.list(leads.targets(), out::text);
    }

    private static PageTrace read(ByteReader in) {
        return new PageTrace(readFile(in), new Leads(in.text(), in.list(in::text)));
    }

    /** Writes by what a published file is known again. */
    static void writeFile(Sighted sighted, ByteWriter out) {
        PublishedFile file = sighted.file();
        out.text(file.path()).number(Math.toIntExact(file.bytes())).text(file.sha256());
        out.text(sighted.look());
    }

    /** What {@link #writeFile} wrote. */
    static Sighted readFile(ByteReader in) {
        PublishedFile file = new PublishedFile(in.text(), in.number(0, Integer.MAX_VALUE), in.text());
        return new Sighted(file, in.text());
    }
}
