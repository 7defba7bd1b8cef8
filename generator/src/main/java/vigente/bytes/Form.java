package vigente.bytes;

/**
 * How values of one type stand in bytes; each takes at least one.
 *
 * @param <C> what leaves need to know of where they are
 */
interface Form<C> {
    void write(Object value, WordWriter out, C context);

    /** The value that comes next; {@link DamagedBytes} where none was written. */
    Object read(WordReader in, C context);
}
