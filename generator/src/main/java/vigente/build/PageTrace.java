package vigente.build;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
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

    /** Writes those of one policy. */
    static void write(List<PageTrace> traces, ByteWriter out) {
        out.list(traces, trace -> trace.write(out));
    }

    /** What {@link #write} wrote. */
    static List<PageTrace> read(ByteReader in) {
        return in.list(() -> one(in));
    }

    private void write(ByteWriter out) {
        writeFile(page, out);
        out.text(leads.ids());
        out.list(leads.targets(), out::text);
    }

    private static PageTrace one(ByteReader in) {
        return new PageTrace(readFile(in), new Leads(in.text(), in.list(in::text)));
    }

    /** Writes by what a published file is known again. */
    static void writeFile(Sighted sighted, ByteWriter out) {
        PublishedFile file = sighted.file();
        out.text(file.path()).large(file.bytes()).text(file.sha256());
        out.text(sighted.look());
    }

    /** What {@link #writeFile} wrote. */
    static Sighted readFile(ByteReader in) {
        PublishedFile file = new PublishedFile(in.text(), in.large(), in.text());
        return new Sighted(file, in.text());
    }
}
