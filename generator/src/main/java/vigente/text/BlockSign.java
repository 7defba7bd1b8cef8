package vigente.text;

/** By what {@link TreeReader} knows which block comes next. */
enum BlockSign {
    PARAGRAPH,
    HEADING,
    LIST,
    QUOTE,
    CALLOUT,
    CODE,
    TABLE,
    FIGURE,
    DEFINITIONS,
    DIVIDER
}
