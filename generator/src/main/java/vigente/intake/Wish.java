package vigente.intake;

import java.util.Optional;

/** What the user decided, whatever the document says. */
public record Wish(Optional<String> code, Optional<String> folder) {}
