package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What a finished document says of itself, the same on every machine and at every hour.
 *
 * @param title of the document
 * @param owner who answers for it
 * @param language BCP 47
 * @param day the build day {@code AAAA-MM-DD}
 * @param identifier code, revision and fingerprint; empty for none
 */
record Passport(String title, String owner, String language, String day, String identifier) {
    private static final COSName DEFAULT_RGB = COSName.getPDFName("DefaultRGB");
    private static final int SRGB_COMPONENTS = 3;
    private static final String PRODUCER = "Vigente";
    private static final int ID_LENGTH = 16;

    /** Writes it into {@code document}; {@code content} is what the document's identity is made from. */
    void stamp(PDDocument document, String content) throws IOException {
        document.setDocumentInformation(information());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        PDMetadata metadata =
                new PDMetadata(document, new ByteArrayInputStream(xmp().getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.getCOSObject().setName(COSName.PAGE_MODE, "UseOutlines");
        intent(document);
        identify(document, content);
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(owner);
        information.setProducer(PRODUCER);
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(
                LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(date);
        information.setModificationDate(date);
        return information;
    }

    /** The profile FOP leaves was written by the JDK, each version its own way: everywhere the file's own bytes stand in. */
    private static void intent(PDDocument document) throws IOException {
        COSStream profile = profile(document);
        PDOutputIntent intent;
        try (InputStream bytes = resource()) {
            intent = new PDOutputIntent(document, bytes);
        }
        intent.getCOSObject().setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setInfo("sRGB");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().setOutputIntents(List.of(intent));
        colours(document.getPages(), profile);
    }

    /** The profile of the colours of a document that was stamped. */
    static COSStream profileOf(PDDocument document) {
        return document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
    }

    /** Lets the colours of pages be those of a profile. */
    static void colours(Iterable<PDPage> pages, COSDictionary profile) {
        for (PDPage page : pages) {
            COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
            if (spaces != null && spaces.getDictionaryObject(DEFAULT_RGB) instanceof COSArray space) {
                space.set(1, profile);
            }
        }
    }

    private static COSStream profile(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, SRGB_COMPONENTS);
        try (InputStream in = resource();
                OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            in.transferTo(out);
        }
        return profile;
    }

    private static InputStream resource() throws IOException {
        InputStream profile = PDDocument.class.getResourceAsStream("/org/apache/fop/pdf/sRGB.icc");
        if (profile == null) {
            throw new IOException("no colour profile");
        }
        return profile;
    }

    private void identify(PDDocument document, String content) {
        byte[] id = Arrays.copyOf(Digest.of(title + "\n" + day + "\n" + content), ID_LENGTH);
        COSArray ids = new COSArray();
        ids.add(new COSString(id));
        ids.add(new COSString(id));
        document.getDocument().setDocumentID(ids);
    }

    private String xmp() {
        String time = day + "T00:00:00Z";
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>%6$s
                <xmp:CreateDate>%4$s</xmp:CreateDate>
                <xmp:ModifyDate>%4$s</xmp:ModifyDate>
                <xmp:MetadataDate>%4$s</xmp:MetadataDate>
                <pdf:Producer>%5$s</pdf:Producer>
                <pdfaid:part>3</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of ISO 14289 the document follows</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(title), escaped(owner), escaped(language), time, PRODUCER, identification());
    }

    private String identification() {
        return identifier.isEmpty() ? "" : "\n<dc:identifier>" + escaped(identifier) + "</dc:identifier>";
    }

    private static String escaped(String text) {
        return new Fo().text(XmlText.legal(text)).toString();
    }
}
