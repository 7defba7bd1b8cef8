package vigente.evidence;

import java.text.Normalizer;
import java.util.Arrays;

/** Tells the path of a published file from one that would lead elsewhere. */
final class SafePath {
    private SafePath() {}

    /** Whether {@code path} is relative, with {@code /}, in NFC, and stays in its folder on every machine. */
    static boolean safe(String path) {
        return !path.isEmpty()
                && path.indexOf('\\') < 0
                && path.indexOf(':') != 1
                && path.chars().noneMatch(Character::isISOControl)
                && Normalizer.isNormalized(path, Normalizer.Form.NFC)
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."));
    }
}
