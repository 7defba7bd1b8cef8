package vigente.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Makes any document that templates and writers made safe to set: every character has a glyph, an id stands once and can
 * be addressed from outside, and a link leads to an address of the package's convention or is no link.
 */
final class FoFilter extends XMLFilterImpl {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final Set<String> NOT_SET = Set.of("bookmark-title", "title");

    private final Characters characters;
    private final Set<String> named;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> families = new ArrayDeque<>();
    private final Deque<String> elements = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean destinationsWritten;

    /** @param named every id of the document: each becomes a named destination */
    FoFilter(Characters characters, Set<String> named) {
        this.characters = characters;
        this.named = named;
        families.push(Style.SERIF);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes given) throws SAXException {
        flush();
        boolean fo = uri.equals(FO);
        if (fo && local.equals("page-sequence") && !destinationsWritten) {
            destinations();
        }
        AttributesImpl attributes = new AttributesImpl(given);
        dropRepeatedId(attributes);
        boolean dead = fo && local.equals("basic-link") && !addressed(attributes);
        if (dead) {
            attributes.clear();
        }
        String family = fo ? attributes.getValue("font-family") : null;
        families.push(family == null ? families.element() : family);
        elements.push(dead ? "inline" : fo ? local : "");
        super.startElement(uri, dead ? "inline" : local, dead ? "fo:inline" : qualified, attributes);
    }

    private void destinations() throws SAXException {
        destinationsWritten = true;
        for (String id : named) {
            AttributesImpl attributes = new AttributesImpl();
            attributes.addAttribute("", "internal-destination", "internal-destination", "CDATA", id);
            super.startElement(FOX, "destination", "fox:destination", attributes);
            super.endElement(FOX, "destination", "fox:destination");
        }
    }

    private void dropRepeatedId(AttributesImpl attributes) {
        int id = attributes.getIndex("id");
        if (id >= 0 && !seen.add(attributes.getValue(id))) {
            attributes.removeAttribute(id);
        }
    }

    private static boolean addressed(AttributesImpl attributes) {
        int at = attributes.getIndex("external-destination");
        if (at < 0) {
            return false;
        }
        String address = Address.encoded(attributes.getValue(at));
        attributes.setValue(at, "url('" + address + "')");
        return !address.isEmpty();
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        flush();
        families.pop();
        String element = elements.pop();
        boolean renamed = uri.equals(FO) && !element.equals(local);
        super.endElement(uri, renamed ? element : local, renamed ? "fo:" + element : qualified);
    }

    @Override
    public void characters(char[] found, int start, int length) {
        text.append(found, start, length);
    }

    private void flush() throws SAXException {
        if (text.length() == 0) {
            return;
        }
        String whole = text.toString();
        text.setLength(0);
        String element = elements.isEmpty() ? "" : elements.element();
        if (element.isEmpty() || NOT_SET.contains(element) || whole.isBlank()) {
            super.characters(whole.toCharArray(), 0, whole.length());
            return;
        }
        for (Characters.Run run : characters.split(whole, families.element())) {
            write(run);
        }
    }

    private void write(Characters.Run run) throws SAXException {
        if (run.symbols()) {
            AttributesImpl attributes = new AttributesImpl();
            attributes.addAttribute("", "font-family", "font-family", "CDATA", Style.SYMBOLS);
            super.startElement(FO, "inline", "fo:inline", attributes);
        }
        super.characters(run.text().toCharArray(), 0, run.text().length());
        if (run.symbols()) {
            super.endElement(FO, "inline", "fo:inline");
        }
    }
}
