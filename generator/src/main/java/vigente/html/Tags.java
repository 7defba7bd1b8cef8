package vigente.html;

/** HTML being written: elements by name, attributes and text escaped; nothing else can get in. */
final class Tags {
    private final StringBuilder out = new StringBuilder();

    /**
     * Opens an element; attributes are pairs of name and value, and one with an empty value is left out, but for {@code
     * alt}, which says by being empty that there is nothing to tell.
     */
    Tags open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Tags close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Tags text(String text) {
        escape(text);
        return this;
    }

    /** A line end between elements; never inside running text. */
    Tags line() {
        out.append('\n');
        return this;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
