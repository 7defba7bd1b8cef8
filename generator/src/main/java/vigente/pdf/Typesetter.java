package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.events.model.EventSeverity;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * Sets XSL-FO with Apache FOP; may be used from several threads.
 *
 * <p>FOP is loaded when the first document is set. It reaches the fonts that came with the program and the pictures on
 * the shelf, and nothing else: no file, no network. What it has to say is not printed anywhere.
 */
final class Typesetter {
    /**
     * A set document.
     *
     * @param pdf as FOP made it
     * @param links the addresses it leads to, written as a list
     * @param identity a fingerprint of what it shows
     * @param missing the code points that no font has
     */
    record Sheets(byte[] pdf, Layout layout, byte[] links, String identity, SortedSet<Integer> missing) {}

    private static final String FONT_SCHEME = "vigente-letra";
    // Loggers are forgotten with their level unless somebody holds them.
    private static final Logger FOP_LOG = Logger.getLogger("org.apache.fop");
    private static final Logger GRAPHICS_LOG = Logger.getLogger("org.apache.xmlgraphics");
    private static final Logger FONT_LOG = Logger.getLogger("org.apache.fontbox");

    private final PictureShelf shelf;
    private final PrintMemory memory;
    private final Faces faces = new Faces();
    private final Map<Boolean, FopFactory> factories = new HashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Set<FopFactory> warm = ConcurrentHashMap.newKeySet();

    /** @param memory of documents set before, to which pictures are known by their content */
    Typesetter(PictureShelf shelf, PrintMemory memory) {
        this.shelf = shelf;
        this.memory = memory;
    }

    private synchronized FopFactory factory(boolean rightToLeft) {
        return factories.computeIfAbsent(rightToLeft, this::make);
    }

    private FopFactory make(boolean rightToLeft) {
        FOP_LOG.setLevel(Level.OFF);
        GRAPHICS_LOG.setLevel(Level.OFF);
        FONT_LOG.setLevel(Level.OFF);
        try (InputStream settings = Typesetter.class.getResourceAsStream("/vigente/fop.xconf")) {
            return new FopConfParser(settings, URI.create("vigente:/"), new OwnResources(shelf))
                    .getFopFactoryBuilder()
                    // The machinery for other scripts costs time on every word and changes nothing in Latin ones.
                    .setComplexScriptFeatures(rightToLeft)
                    .build();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /**
     * Sets one document.
     *
     * @param fo the whole document
     * @param day its date of creation
     */
    Sheets set(String fo, LocalDate day) {
        String clean = XmlText.legal(fo);
        String identity = HexFormat.of().formatHex(Digest.of(clean));
        return again(identity, day).orElseGet(() -> {
            Sheets made = make(clean, identity, day);
            memory.keep(key(identity, day), written(made));
            return made;
        });
    }

    /** The document of that identity, where it was set before. */
    Optional<Sheets> again(String identity, LocalDate day) {
        return memory.find(key(identity, day)).map(kept -> read(kept, identity));
    }

    private static String key(String identity, LocalDate day) {
        return identity + "-" + day;
    }

    private static byte[] written(Sheets sheets) {
        ByteWriter out = new ByteWriter();
        out.list(List.copyOf(sheets.missing()), out::number);
        sheets.layout().write(out);
        return out.piece(sheets.links()).piece(sheets.pdf()).bytes();
    }

    private Sheets read(byte[] kept, String identity) {
        ByteReader in = new ByteReader(kept);
        SortedSet<Integer> missing = new TreeSet<>(in.list(in::number));
        Layout layout = Layout.read(in, this::once);
        byte[] links = in.piece();
        return new Sheets(in.piece(), layout, links, identity, missing);
    }

    private String once(String word) {
        return words.computeIfAbsent(word, own -> own);
    }

    private Sheets make(String clean, String identity, LocalDate day) {
        SortedSet<Integer> missing = new TreeSet<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
        try {
            run(factory(rightToLeft(clean)), clean, day, missing, pdf);
            byte[] made = pdf.toByteArray();
            try (PDDocument document = Loader.loadPDF(made)) {
                ByteWriter links = new ByteWriter();
                links.list(List.copyOf(LinkPass.addresses(document)), links::text);
                return new Sheets(made, Layout.of(document, this::once), links.bytes(), identity, missing);
            }
        } catch (SAXException wrong) {
            throw new IllegalStateException(wrong);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    // A factory reads its settings while it sets its first document, and cannot do so twice at once.
    private void run(FopFactory factory, String fo, LocalDate day, SortedSet<Integer> missing, OutputStream pdf)
            throws SAXException, IOException {
        if (warm.contains(factory)) {
            print(factory, fo, day, missing, pdf);
            return;
        }
        synchronized (this) {
            print(factory, fo, day, missing, pdf);
            warm.add(factory);
        }
    }

    private void print(FopFactory factory, String fo, LocalDate day, SortedSet<Integer> missing, OutputStream pdf)
            throws SAXException, IOException {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setCreationDate(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        agent.getEventBroadcaster().addEventListener(event -> {
            // Everything else is about taste: lines too full, pages too empty.
            if (event.getSeverity() == EventSeverity.ERROR) {
                throw new IllegalStateException(event.getEventID() + " " + event.getParams());
            }
        });
        FoFilter filter = new FoFilter(new Characters(faces, missing), ids(fo));
        filter.setParent(reader());
        filter.setContentHandler(handler(factory, agent, pdf));
        filter.parse(new InputSource(new StringReader(fo)));
    }

    // Every document asks the settings for its fonts, and they are a DOM, which two may not even read at once.
    private static ContentHandler handler(FopFactory factory, FOUserAgent agent, OutputStream pdf) throws SAXException {
        synchronized (factory) {
            return factory.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler();
        }
    }

    private static Set<String> ids(String fo) throws SAXException, IOException {
        Set<String> ids = new LinkedHashSet<>();
        XMLReader reader = reader();
        reader.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String id = attributes.getValue("id");
                if (id != null) {
                    ids.add(id);
                }
            }
        });
        reader.parse(new InputSource(new StringReader(fo)));
        return ids;
    }

    private static XMLReader reader() throws SAXException {
        SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
        parsers.setNamespaceAware(true);
        try {
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return parsers.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = c < 0x590 ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Hands FOP the fonts and pictures it may use. */
    private record OwnResources(PictureShelf shelf) implements ResourceResolver {
        @Override
        public Resource getResource(URI address) throws IOException {
            String scheme = String.valueOf(address.getScheme());
            if (scheme.equals(FONT_SCHEME)) {
                return new Resource(Faces.stream(address.getSchemeSpecificPart()));
            }
            if (scheme.equals(PictureShelf.SCHEME)) {
                return new Resource(new ByteArrayInputStream(
                        shelf.bytes(address.toString()).orElseThrow(() -> new IOException("not lent: " + address))));
            }
            throw new IOException("not to be reached: " + address);
        }

        @Override
        public OutputStream getOutputStream(URI address) throws IOException {
            throw new IOException("not to be written: " + address);
        }
    }
}
