package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    private static final COSName SAMPLE = COSName.getPDFName("Muestra");

    @Test
    void writesEveryKindOfObjectSoThatItReadsTheSame() throws IOException {
        COSArray kinds = new COSArray();
        kinds.add(COSInteger.get(-7));
        kinds.add(new COSFloat(0.25f));
        kinds.add(COSBoolean.TRUE);
        kinds.add(COSNull.NULL);
        kinds.add(COSName.getPDFName("con espacio#y(paréntesis)"));
        kinds.add(new COSString("a(b)c\\d\r\n"));
        kinds.add(new COSString("Año ☂"));
        kinds.add(new COSArray());
        try (PDDocument read = readAgain(kinds)) {
            COSArray found = (COSArray) sample(read);
            assertThat(found.getInt(0)).isEqualTo(-7);
            assertThat(found.getObject(1)).isEqualTo(new COSFloat(0.25f));
            assertThat(found.getObject(2)).isEqualTo(COSBoolean.TRUE);
            assertThat(found.getObject(3)).isIn(null, COSNull.NULL);
            assertThat(found.getName(4)).isEqualTo("con espacio#y(paréntesis)");
            assertThat(found.getString(5)).isEqualTo("a(b)c\\d\r\n");
            assertThat(found.getString(6)).isEqualTo("Año ☂");
            assertThat(((COSArray) found.getObject(7)).size()).isZero();
        }
    }

    @Test
    void writesAnObjectOnceHoweverManyReferToIt() throws IOException {
        COSArray many = new COSArray();
        COSDictionary common = new COSDictionary();
        for (int i = 0; i < 1000; i++) {
            COSDictionary one = new COSDictionary();
            one.setInt(SAMPLE, i);
            one.setItem(COSName.PARENT, common);
            many.add(one);
        }
        // A ring, as pages and structure have them.
        common.setItem(COSName.KIDS, many);
        try (PDDocument read = readAgain(many)) {
            COSArray found = (COSArray) sample(read);
            COSDictionary first = (COSDictionary) found.getObject(0);
            for (int i = 0; i < 1000; i++) {
                COSDictionary one = (COSDictionary) found.getObject(i);
                assertThat(one.getInt(SAMPLE)).isEqualTo(i);
                assertThat(one.getDictionaryObject(COSName.PARENT)).isSameAs(first.getDictionaryObject(COSName.PARENT));
            }
        }
    }

    @Test
    void keepsTheBytesOfAStream() throws IOException {
        byte[] text = "endstream endobj %%EOF".repeat(40).getBytes(StandardCharsets.US_ASCII);
        try (PDDocument document = new PDDocument()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(text);
            }
            document.addPage(new PDPage());
            document.getDocumentCatalog().getCOSObject().setItem(SAMPLE, stream);
            try (PDDocument read = Loader.loadPDF(written(document));
                    var in = ((COSStream) sample(read)).createInputStream()) {
                assertThat(in.readAllBytes()).isEqualTo(text);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        try (PDDocument one = documentWith(new COSString("uno"));
                PDDocument other = documentWith(new COSString("uno"));
                PDDocument third = documentWith(new COSString("dos"))) {
            byte[] bytes = written(one);
            assertThat(bytes).isEqualTo(written(other)).isNotEqualTo(written(third));
        }
    }

    private static PDDocument readAgain(COSArray kinds) throws IOException {
        try (PDDocument document = documentWith(kinds)) {
            return Loader.loadPDF(written(document));
        }
    }

    private static PDDocument documentWith(COSBase object) {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        document.getDocumentCatalog().getCOSObject().setItem(SAMPLE, object);
        COSArray id = new COSArray();
        id.add(new COSString("1"));
        id.add(new COSString("1"));
        document.getDocument().setDocumentID(id);
        return document;
    }

    private static byte[] written(PDDocument document) throws IOException {
        return PdfFile.of(document);
    }

    private static COSBase sample(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getDictionaryObject(SAMPLE);
    }
}
