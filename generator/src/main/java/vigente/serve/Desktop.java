package vigente.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The person's desktop, where there is one. */
public final class Desktop {
    private Desktop() {}

    /**
     * Opens {@code address} in the browser; tells whether the desktop took the order.
     *
     * @param opener the machine's own command for it, with its options; empty where there is no desktop
     */
    public static boolean open(List<String> opener, String address) {
        if (opener.isEmpty()) {
            return false;
        }
        List<String> words = new ArrayList<>(opener);
        words.add(address);
        try {
            new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noSuchCommand) {
            // The address is printed anyway.
            return false;
        }
    }
}
