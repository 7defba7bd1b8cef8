package vigente.asciidoc;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.text.Block.CalloutKind;

/** The callouts by the styles that AsciiDoc, or somebody who knows the Markdown of the format, calls them. */
final class Callouts {
    private static final Map<String, CalloutKind> KINDS = Map.of(
            "NOTE", CalloutKind.NOTE,
            "TIP", CalloutKind.NOTE,
            "IMPORTANT", CalloutKind.IMPORTANT,
            "WARNING", CalloutKind.WARNING,
            "CAUTION", CalloutKind.WARNING,
            "NOTA", CalloutKind.NOTE,
            "IMPORTANTE", CalloutKind.IMPORTANT,
            "ADVERTENCIA", CalloutKind.WARNING);

    private Callouts() {}

    static Optional<CalloutKind> kind(@Nullable String style) {
        return style == null ? Optional.empty() : Optional.ofNullable(KINDS.get(style));
    }
}
