package vigente.problem;

/** The few ANSI colours of a report (ECMA-48, "SGR"). */
enum Paint {
    BOLD("1"),
    RED("1;31"),
    GREEN("32"),
    YELLOW("1;33"),
    BLUE("1;34");

    private static final String START = "\u001B[";

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case ADVICE -> BLUE;
        };
    }

    String on(String text) {
        return START + code + "m" + text + START + "0m";
    }
}
