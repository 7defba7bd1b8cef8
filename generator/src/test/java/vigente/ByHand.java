package vigente;

import java.util.Map;

/** The commands of the guide's examples that no test of the guide runs, each with its reason. */
final class ByHand {
    static final Map<String, String> REASONS = Map.of(
            "./vigente serve",
            "stays until Ctrl-C; ServeIT opens it",
            "./vigente serve --no-open",
            "stays until Ctrl-C; ServeIT opens it",
            "./vigente serve --port 5000",
            "stays until Ctrl-C, and the port may be another's",
            "./vigente serve --today 2027-03-01",
            "stays until Ctrl-C",
            "./vigente serve --templates \"mis plantillas\" --assets \"mis archivos\"",
            "stays until Ctrl-C",
            "./vigente remind --send --server smtp.empresa.example:587 --from manual@empresa.example --user manual",
            "wants the organisation's mail server; RemindTest sends to one of its own",
            "export VIGENTE_CLAVE=…",
            "is said to the terminal, not to the program",
            "./vigente build --sign clave.p12",
            "wants a certification authority's key; SignedBuildTest signs with one of its own");

    private ByHand() {}

    static boolean isListed(String command) {
        return REASONS.containsKey(command);
    }
}
