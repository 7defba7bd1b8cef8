package vigente.drawing;

/** What a line, an area or a letter is drawn with: by its meaning, since screen, dark screen and paper differ. */
enum Ink {
    /** Letters. */
    TEXT,
    /** Lines that only lead from one thing to the other. */
    QUIET,
    /** What the eye is to find first. */
    ACCENT,
    /** The ground that the drawing stands on. */
    GROUND,
    /** A ground that sets something apart. */
    TINT,
    NONE
}
