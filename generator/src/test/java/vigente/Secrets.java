package vigente;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks for a word in everything that was published: names, bytes, and what was packed into them. */
final class Secrets {
    private static final Pattern PIECE = Pattern.compile("vigente\\.pieza\\(\"[^\"]+\",\"[^\"]+\",\"([^\"]*)\"\\)");

    private final String word;
    private final List<String> found = new ArrayList<>();
    private int looked;

    private Secrets(String word) {
        this.word = word;
    }

    /** Where in {@code folder} the word stands, in capitals or not: a path and what kind of trace. */
    static List<String> of(String word, Path folder) throws IOException {
        Secrets secrets = new Secrets(word.toLowerCase(Locale.ROOT));
        for (Map.Entry<String, Path> file : DemoSite.files(folder).entrySet()) {
            secrets.file(file.getKey(), Files.readAllBytes(file.getValue()));
        }
        if (secrets.looked == 0) {
            throw new AssertionError("nothing in " + folder);
        }
        return secrets.found;
    }

    private void file(String path, byte[] bytes) throws IOException {
        look(path, "name", path);
        look(path, "bytes", bytes);
        if (path.endsWith(".gz")) {
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                file(path.substring(0, path.length() - 3), plain.readAllBytes());
            }
        } else if (path.endsWith(".br")) {
            file(path.substring(0, path.length() - 3), unbrotlied(bytes));
        } else if (path.endsWith(".pdf")) {
            paper(path, bytes);
        } else if (path.endsWith(".js")) {
            PIECE.matcher(new String(bytes, StandardCharsets.UTF_8))
                    .results()
                    .forEach(piece -> look(path, "search", inflated(piece.group(1))));
        }
    }

    private static byte[] unbrotlied(byte[] bytes) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Decoder.decompress(bytes).getDecompressedData();
    }

    private static byte[] inflated(String piece) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(bytes, new Inflater(true))) {
            out.write(Base64.getDecoder().decode(piece));
        } catch (IOException damaged) {
            throw new AssertionError(piece, damaged);
        }
        return bytes.toByteArray();
    }

    // Streams hold pages, metadata and embedded files; strings hold bookmarks, alternative texts and the file's data.
    private void paper(String path, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            look(path, "pages", String.join(" ", Paper.pages(document)));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                if (object != null) {
                    object(path, object);
                }
            }
        }
    }

    private void object(String path, COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            try (InputStream plain = stream.createInputStream()) {
                look(path, "stream", plain.readAllBytes());
            }
        }
        if (object instanceof COSString string) {
            look(path, "string", string.getString());
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                look(path, "key", entry.getKey().getName());
                object(path, entry.getValue());
            }
        } else if (object instanceof COSArray array) {
            for (COSBase element : array) {
                object(path, element);
            }
        } else if (object instanceof COSName name) {
            look(path, "name", name.getName());
        }
    }

    private void look(String path, String where, byte[] bytes) {
        look(path, where, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private void look(String path, String where, String text) {
        looked++;
        if (text.toLowerCase(Locale.ROOT).contains(word)) {
            found.add(path + ": " + where);
        }
    }
}
