package vigente.pdf;

/** XSL-FO being written: elements by name, attributes and text escaped; nothing else can get in. */
final class Fo {
    private final StringBuilder out = new StringBuilder();

    /** Opens {@code fo:NAME}; attributes are pairs of name and value, and one with an empty value is left out. */
    Fo open(String element, String... attributes) {
        out.append("<fo:").append(element);
        attributes(attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Fo empty(String element, String... attributes) {
        out.append("<fo:").append(element);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    Fo close(String element) {
        out.append("</fo:").append(element).append('>');
        return this;
    }

    Fo text(String text) {
        escape(text);
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
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
