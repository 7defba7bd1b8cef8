package vigente.policy;

import java.util.Optional;

/** How the manual looks ({@code identidad}, {@code papel}); the colour is {@code #0b5cad}, six digits in lower case. */
public record Appearance(Optional<SourceFile> logo, Optional<String> colour, Paper paper) {}
