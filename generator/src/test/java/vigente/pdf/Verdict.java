package vigente.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has to say against a document. */
final class Verdict {
    private Verdict() {}

    /** Every broken rule of PDF/A-3a and PDF/UA-1 once, with the first place where it is broken. */
    static List<String> against(byte[] pdf) {
        List<String> complaints = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            complaints.addAll(against(pdf, flavour));
        }
        return complaints;
    }

    private static List<String> against(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> rules = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            for (TestAssertion one : result.getTestAssertions()) {
                String rule = flavour.getId() + " " + one.getRuleId().getClause() + "-"
                        + one.getRuleId().getTestNumber();
                if (!rules.contains(rule)) {
                    rules.add(rule);
                    complaints.add(rule + ": " + one.getMessage() + " at "
                            + one.getLocation().getContext() + " " + one.getErrorMessage());
                }
            }
            if (complaints.isEmpty() && !result.isCompliant()) {
                complaints.add(flavour.getId() + ": not compliant");
            }
            return complaints;
        } catch (VeraPDFException | java.io.IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
