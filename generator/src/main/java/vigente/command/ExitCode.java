package vigente.command;

/** The exit codes of every command. */
final class ExitCode {
    static final int DONE = 0;
    /** Errors in the content, warnings where they count, or what the command looks for. */
    static final int FOUND = 1;

    static final int WRONG_USAGE = 2;
    static final int MACHINE_FAILED = 3;

    private ExitCode() {}
}
