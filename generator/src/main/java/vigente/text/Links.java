package vigente.text;

/**
 * Where links lead, answered for one text in one output: a page of the site, a file of its own, the printed manual.
 *
 * <p>Writers ask here and know nothing of policies or addresses.
 */
public interface Links {
    /** Where a reference leads. */
    Destination reference(Target target);

    /** The address of an external link or of a file of the revision, as it has to be written in this output. */
    Destination link(String target);

    /** The address of an image of the revision, relative to this output. */
    String image(String path);

    /**
     * Where one link leads.
     *
     * @param address empty where there is nothing to lead to: the words are then printed without a link
     * @param words to show where the author gave none
     * @param description a sentence that says where it leads ("Lineamiento L-9 de PO-COM-001, Política de compras")
     * @param kind what stands there
     */
    record Destination(String address, String words, String description, Kind kind) {}

    /** What a link leads to. */
    enum Kind {
        POLICY,
        RULE,
        SECTION,
        TERM,
        ANNEX,
        FILE,
        EXTERNAL,
        NOWHERE
    }
}
