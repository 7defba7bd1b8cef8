package vigente.build;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page while it is printed: made slim, searched for where it leads and turned into bytes part by part.
 *
 * <p>A list of ten thousand policies takes fifteen megabytes; as one text, each of these steps would hold it anew.
 */
final class PageText extends Writer {
    // More than the page of a policy takes: one part is quickest.
    private static final int PART = 1 << 17;

    private final StringBuilder waiting = new StringBuilder();
    private final List<byte[]> bytes = new ArrayList<>();
    private final Leads.Search leads;
    private final int part;
    private int enough;

    /** @param address of the page */
    PageText(String address) {
        this(address, PART);
    }

    /** The same in parts of about so many characters. */
    PageText(String address, int part) {
        this.leads = new Leads.Search(address);
        this.part = part;
        this.enough = part;
    }

    @Override
    public void write(int character) {
        waiting.append((char) character);
        takeWhatIsEnough();
    }

    @Override
    public void write(char[] text, int offset, int length) {
        waiting.append(text, offset, length);
        takeWhatIsEnough();
    }

    @Override
    public void write(String text, int offset, int length) {
        waiting.append(text, offset, offset + length);
        takeWhatIsEnough();
    }

    @Override
    public void flush() {}

    /** Ends the page with a line end. */
    @Override
    public void close() {
        take(waiting.toString().stripTrailing() + "\n");
        waiting.setLength(0);
    }

    private void takeWhatIsEnough() {
        if (waiting.length() < enough) {
            return;
        }
        int end = Slim.lastPart(waiting);
        if (end > 0) {
            take(waiting.substring(0, end));
            waiting.delete(0, end);
        }
        enough = waiting.length() + part;
    }

    private void take(String html) {
        String slim = Slim.part(bytes.isEmpty() ? html.stripLeading() : html);
        leads.through(slim);
        bytes.add(slim.getBytes(StandardCharsets.UTF_8));
    }

    /** The page in UTF-8, one piece after the other; it has to be closed. */
    List<byte[]> pieces() {
        return List.copyOf(bytes);
    }

    /** Where the page leads; it has to be closed. */
    Leads leads() {
        return leads.found();
    }
}
