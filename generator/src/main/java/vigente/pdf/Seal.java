package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import vigente.message.Messages;

/**
 * Signs finished documents with the key of a PKCS #12 file: PAdES baseline B-B (ETSI EN 319 142-1), which any PDF reader
 * checks. May be used from several threads.
 *
 * <p>The signature is added behind the document's bytes, so that these stay what they were.
 */
public final class Seal {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM = 24_000;
    private static final int LAST_ASCII = 0x7f;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Instant now;

    private Seal(PrivateKey key, List<X509Certificate> chain, Instant now) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.now = now;
    }

    /**
     * Opens a key file.
     *
     * @param pkcs12 its bytes
     * @param now the moment that signatures claim
     * @throws SealProblem where it cannot be opened, holds no key, or its certificate is not valid now
     */
    public static Seal open(byte[] pkcs12, String password, Instant now) {
        if (!password.chars().allMatch(c -> c < LAST_ASCII)) {
            // The JDK knows no others for this kind of file.
            throw new SealProblem(Messages.text("firma.letras"));
        }
        char[] secret = password.toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), secret);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, secret) instanceof PrivateKey key && store.getCertificateChain(alias) != null) {
                    return new Seal(key, valid(chain(store.getCertificateChain(alias)), now), now);
                }
            }
            throw new SealProblem(Messages.text("firma.sin-clave"));
        } catch (IOException unreadable) {
            boolean locked = unreadable.getCause() instanceof UnrecoverableKeyException;
            throw new SealProblem(Messages.text(locked ? "firma.clave" : "firma.archivo"));
        } catch (GeneralSecurityException unusable) {
            throw new SealProblem(Messages.text("firma.archivo"));
        }
    }

    private static List<X509Certificate> chain(Certificate[] found) {
        List<X509Certificate> chain = new ArrayList<>();
        for (Certificate one : found) {
            if (one instanceof X509Certificate certificate) {
                chain.add(certificate);
            }
        }
        return chain;
    }

    private static List<X509Certificate> valid(List<X509Certificate> chain, Instant now) {
        if (chain.isEmpty()) {
            throw new SealProblem(Messages.text("firma.sin-clave"));
        }
        X509Certificate own = chain.get(0);
        if (own.getNotAfter().toInstant().isBefore(now)) {
            throw new SealProblem(Messages.text("firma.vencido", day(own.getNotAfter())));
        }
        if (own.getNotBefore().toInstant().isAfter(now)) {
            throw new SealProblem(Messages.text("firma.todavia-no", day(own.getNotBefore())));
        }
        return chain;
    }

    private static String day(Date date) {
        return date.toInstant().toString().substring(0, "AAAA-MM-DD".length());
    }

    /**
     * The document with a signature over all of it.
     *
     * @param reason why it is signed, as a reader shows it
     */
    public byte[] on(byte[] pdf, String reason) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setName(chain.get(0).getSubjectX500Principal().getName());
            signature.setReason(reason);
            GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            date.setTimeInMillis(now.toEpochMilli());
            signature.setSignDate(date);
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, content -> new Cades(key, chain).over(content.readAllBytes()), options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
