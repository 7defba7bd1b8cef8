package vigente.text;

/** By what {@link TreeReader} knows which piece of running text comes next. */
enum InlineSign {
    TEXT,
    EMPHASIS,
    STRONG,
    STRUCK,
    CODE,
    BREAK,
    FOREIGN,
    LINK,
    REFERENCE,
    IMAGE,
    FOOTNOTE,
    PENDING
}
