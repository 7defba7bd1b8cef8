package vigente.output;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Says in a ZIP's directory which of its files are programs, as Unix says it (APPNOTE 4.4.2 and 4.4.15): the JDK's own
 * writer has no word for it.
 */
final class ProgramMarks extends FilterOutputStream {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int HEADER = 46;
    private static final int MADE_ON = 5;
    private static final byte UNIX = 3;
    private static final int NAME_LENGTH = 28;
    private static final int EXTRA_LENGTH = 30;
    private static final int COMMENT_LENGTH = 32;
    private static final int ATTRIBUTES = 38;
    // A regular file that everybody may read and run, in the upper half as Unix has it.
    private static final int RUNNABLE = 0100755 << 16;

    private final Set<String> programs;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private boolean atDirectory;

    /** Passes on to {@code out} what is written, and holds back the directory until it is whole. */
    ProgramMarks(OutputStream out, Set<String> programs) {
        super(out);
        this.programs = Set.copyOf(programs);
    }

    /** Tells that all that follows is the directory. */
    void expectDirectory() {
        atDirectory = true;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        (atDirectory ? directory : out).write(bytes, start, length);
    }

    @Override
    public void close() throws IOException {
        if (directory.size() > 0) {
            out.write(marked(directory.toByteArray()));
            directory.reset();
        }
        super.close();
    }

    private byte[] marked(byte[] bytes) {
        ByteBuffer entries = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (at + HEADER <= bytes.length && entries.getInt(at) == DIRECTORY_ENTRY) {
            int name = entries.getShort(at + NAME_LENGTH) & 0xFFFF;
            if (programs.contains(new String(bytes, at + HEADER, name, StandardCharsets.UTF_8))) {
                entries.put(at + MADE_ON, UNIX);
                entries.putInt(at + ATTRIBUTES, RUNNABLE);
            }
            at += HEADER
                    + name
                    + (entries.getShort(at + EXTRA_LENGTH) & 0xFFFF)
                    + (entries.getShort(at + COMMENT_LENGTH) & 0xFFFF);
        }
        return bytes;
    }
}
