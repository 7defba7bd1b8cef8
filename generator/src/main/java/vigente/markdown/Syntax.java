package vigente.markdown;

/**
 * What the format adds to Markdown (format: "politica.md"), as regular expressions without groups.
 *
 * <p>Every repetition is bounded or possessive: no text makes them slow.
 */
final class Syntax {
    /** A line end within a paragraph: what follows begins no block of its own. */
    static final String SOFT_BREAK = "\\n(?![ \\t]{0,99}+(?:\\n|[>#*+|-]|\\d{1,9}+[.)]|```|~~~))";

    /** {@code [[PO-COM-001#L-9|palabras]]}. */
    static final String REFERENCE =
            "\\[\\[[^\\[\\]`\\n]{1,300}+(?:" + SOFT_BREAK + "[^\\[\\]`\\n]{1,300}+){0,3}+\\]\\]";

    /** Template syntax, which is text: <code>${…} #{…} {% … %} {{…}} &lt;#…&gt; &lt;@…&gt;</code>. */
    static final String TEMPLATE = "[$#]\\{[^{}\\n]{0,500}+\\}"
            + "|\\{%[^%\\n]{0,500}+(?:%(?!\\})[^%\\n]{0,500}+){0,20}+%\\}"
            + "|\\{\\{[^{}\\n]{0,500}+\\}\\}"
            + "|</?[#@][^<>\\n]{0,500}+>";

    /** A forced line break in HTML. */
    static final String BREAK = "<[bB][rR][ \\t]{0,99}+/?>";

    /** Looks ahead whether anything of all this, an escape or a comment can begin here: most characters of a text are letters. */
    static final String MAY_BEGIN = "(?=[\\\\<\\[{$#P])";

    private static final String QUOTED = "\"[^\"{}`]{0,500}+\"|'[^'{}`]{0,500}+'|[“”][^“”{}`]{0,500}+[“”]";

    private static final String ATTRIBUTE = "(?:#[\\p{L}\\p{N}_.:-]{1,200}+|\\.[^\\s{}\"'=.`]{1,200}+"
            + "|[\\p{L}_][\\p{L}\\p{N}_-]{0,60}+=(?:" + QUOTED + "|[^\\s{}\"'“”`=]{1,200}+))";

    /** {@code {#ancla .critico obliga="Gerentes; Jefes"}}. */
    static final String ATTRIBUTES =
            "\\{[ \\t]{0,9}+" + ATTRIBUTE + "(?:[ \\t\\n]{1,99}+" + ATTRIBUTE + "){0,20}+[ \\t]{0,9}+\\}";

    private Syntax() {}

    /** One attribute with its parts in the groups {@code id}, {@code class}, or {@code name} and {@code value}. */
    static final String ATTRIBUTE_PARTS = "#(?<id>[\\p{L}\\p{N}_.:-]++)|\\.(?<class>[^\\s{}\"'=.`]++)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_-]*+)=(?<value>" + QUOTED + "|[^\\s{}\"'“”`=]++)";
}
