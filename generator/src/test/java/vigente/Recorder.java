package vigente;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program that prints where it was told that it stands and its arguments, one a line, and ends with the code of RECORDER_EXIT. */
public final class Recorder {
    private Recorder() {}

    public static void main(String... words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print("[" + System.getProperty("vigente.home") + "]\n");
        for (String word : words) {
            out.print("[" + word + "]\n");
        }
        System.exit(Integer.parseInt(System.getenv().getOrDefault("RECORDER_EXIT", "0")));
    }
}
