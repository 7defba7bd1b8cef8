package vigente.command;

import vigente.build.Progress;
import vigente.message.DisplayText;

/** Shows what the program is doing: one line that is overwritten on a terminal, plain lines elsewhere. */
record ProgressLine(Shell shell) implements Progress {
    // ECMA-48 "erase in line" behind a return to the line's beginning.
    private static final String FRESH_LINE = "\r\u001B[K";
    private static final int TENTHS = 10;

    @Override
    public void at(String sentence) {
        shell.err().print(shell.terminal() ? FRESH_LINE + DisplayText.tame(sentence) : sentence + "\n");
        shell.err().flush();
    }

    /** Where lines stay, one in ten is enough to see that it goes on. */
    @Override
    public void at(String sentence, int done, int all) {
        if (shell.terminal() || done == all || TENTHS * done / all != TENTHS * (done - 1) / all) {
            at(sentence);
        }
    }

    /** Takes the overwritten line away. */
    static void clear(Shell shell) {
        shell.err().print(FRESH_LINE);
    }
}
