package vigente.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** The SHA-256 of a revision's folder (format: "registro.yaml"), 64 lower-case hexadecimal digits. */
public record Fingerprint(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final String PREFIX = "sha256:";
    private static final int SHOWN = 8;

    public Fingerprint {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(hex);
        }
    }

    /** Reads {@code sha256:9f2c…}, empty where it is not one. */
    public static Optional<Fingerprint> parse(String written) {
        return written.startsWith(PREFIX)
                        && HEX.matcher(written.substring(PREFIX.length())).matches()
                ? Optional.of(new Fingerprint(written.substring(PREFIX.length())))
                : Optional.empty();
    }

    /** As much of it as two people would compare by eye: {@code sha256:9f2c07d1…}. */
    public String beginning() {
        return PREFIX + hex.substring(0, SHOWN) + "…";
    }

    /** As written in a register: {@code sha256:9f2c…}. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
