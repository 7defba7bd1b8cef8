package vigente.pdf;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * One revision of a policy as FOP set it: neither a file yet nor a chapter, and the same for both.
 *
 * @param identity a fingerprint of what is printed: FOP's bytes hold the hour, and cannot serve
 * @param pdf the bytes, not to be published as they are
 * @param layout of {@code pdf}
 * @param links the addresses that {@code pdf} leads to, written as a list
 * @param missing characters that no font has, each once, as {@code U+4E2D}: a replacement sign stands for them
 * @param unprintable pictures whose alternative text was printed instead
 */
public record Fragment(
        Label label,
        String identity,
        Printed pdf,
        Layout layout,
        Printed links,
        List<String> missing,
        List<String> unprintable) {
    public Fragment {
        missing = List.copyOf(missing);
        unprintable = List.copyOf(unprintable);
    }

    /**
     * What the document is.
     *
     * @param slug the policy's address
     * @param title code, title and revision, as a list of documents names it
     * @param language BCP 47 of its text
     * @param stamp the word across each page; empty for the revision in force
     * @param day the build day {@code AAAA-MM-DD}
     * @param owner the organisation's legal name
     */
    public record Label(String slug, String title, String language, String stamp, String day, String owner) {
        /** All of it. */
        List<String> words() {
            return List.of(slug, title, language, stamp, day, owner);
        }

        void write(ByteWriter out) {
            words().forEach(out::text);
        }

        static Label read(ByteReader in) {
            return new Label(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
        }
    }

    /** The same whose bytes wait in {@code room}. */
    public Fragment waiting(WaitingRoom room) {
        return new Fragment(
                label, identity, room.take(pdf.bytes()), layout, room.take(links.bytes()), missing, unprintable);
    }
}
