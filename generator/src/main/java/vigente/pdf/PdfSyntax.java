package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/** The characters of an object in a file (ISO 32000-1, 7.3); what is made for one object is overwritten by the next. */
final class PdfSyntax {
    /** The number of an object that is written where it stands, and not referred to. */
    static final int IN_PLACE = 0;

    /** Knows under which number an object is referred to. */
    interface Numbering {
        /** {@link #IN_PLACE} where it has none; one that must be {@code indirect} always has one. */
        int of(COSBase object, boolean indirect);
    }

    private final Numbering numbering;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);

    PdfSyntax(Numbering numbering) {
        this.numbering = numbering;
    }

    /** An object itself, even where others refer to it. */
    ByteArrayOutputStream of(COSBase object) throws IOException {
        out.reset();
        content(object);
        return out;
    }

    /** A dictionary, even of a stream. */
    ByteArrayOutputStream dictionary(COSDictionary dictionary) throws IOException {
        out.reset();
        pairs(dictionary);
        return out;
    }

    private void value(@Nullable COSBase value) throws IOException {
        COSBase object = value instanceof COSObject reference ? reference.getObject() : value;
        if (object == null || object instanceof COSNull) {
            print("null");
            return;
        }
        int number = IN_PLACE;
        if (value instanceof COSObject || object instanceof COSDictionary || object instanceof COSArray) {
            // What somebody made in memory says itself whether it may stand where it is; two may refer to it.
            boolean indirect = value instanceof COSObject || object instanceof COSDictionary && !object.isDirect();
            number = numbering.of(object, indirect || object instanceof COSStream);
        }
        if (number == IN_PLACE) {
            content(object);
        } else {
            print(number + " 0 R");
        }
    }

    private void content(COSBase object) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            pairs(dictionary);
        } else if (object instanceof COSArray array) {
            array(array);
        } else if (object instanceof COSName name) {
            name.writePDF(out);
        } else if (object instanceof COSString string) {
            COSWriter.writeString(string, out);
        } else if (object instanceof COSInteger integer) {
            integer.writePDF(out);
        } else if (object instanceof COSFloat number) {
            number.writePDF(out);
        } else if (object instanceof COSBoolean truth) {
            truth.writePDF(out);
        } else {
            throw new IllegalArgumentException("no object of a file: " + object);
        }
    }

    private void pairs(COSDictionary dictionary) throws IOException {
        print("<<");
        for (Map.Entry<COSName, COSBase> pair : dictionary.entrySet()) {
            pair.getKey().writePDF(out);
            out.write(' ');
            value(pair.getValue());
        }
        print(">>");
    }

    private void array(COSArray array) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(' ');
            }
            value(array.get(i));
        }
        out.write(']');
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
