package vigente.command;

import vigente.build.Progress;
import vigente.message.DisplayText;

/** Shows what the program is doing: one line that is overwritten on a terminal, plain lines elsewhere. */
record ProgressLine(Shell shell) implements Progress {
    // ECMA-48 "erase in line" behind a return to the line's beginning.
    private static final String FRESH_LINE = "\r\u001B[K";

    @Override
    public void at(String sentence) {
        shell.err().print(shell.terminal() ? FRESH_LINE + DisplayText.tame(sentence) : sentence + "\n");
        shell.err().flush();
    }

    /** Takes the overwritten line away. */
    static void clear(Shell shell) {
        shell.err().print(FRESH_LINE);
    }
}
