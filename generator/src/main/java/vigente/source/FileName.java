package vigente.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which names a page or a file of the site can have, and which of them only some machines can keep. */
final class FileName {
    // A name grows on its way into the site ("servicio-1.00x.pdf"); file systems end at 255 bytes.
    private static final int MOST_BYTES = 200;
    private static final Pattern UNFIT = Pattern.compile("[/\\\\\\p{Cc}]");
    private static final Pattern NOT_ON_WINDOWS =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?|.*[<>:\"|?*].*|.*[ .]", Pattern.DOTALL);

    private FileName() {}

    /** Whether the site can hold a file of that name. */
    static boolean fits(String name) {
        return !name.isBlank()
                && !UNFIT.matcher(name).find()
                && name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Whether a file of that name can be copied to any office machine. */
    static boolean travels(String name) {
        return !NOT_ON_WINDOWS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
