package vigente.build;

import java.util.Map;
import vigente.control.Standing;
import vigente.pdf.PdfPress;
import vigente.policy.ControlledCopy;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.template.Templates;

/** Prints one numbered copy of a revision for the person who will hold it. */
public final class CopyPrint {
    private CopyPrint() {}

    /** The PDF of {@code revision} with the copy's number and holder on every page. */
    public static byte[] of(Manual manual, Sources sources, Policy policy, Revision revision, ControlledCopy copy) {
        Edition edition = Edition.of(manual, sources.today());
        Standing standing = edition.standings().of(policy);
        Prints prints = new Prints(edition, Map.of(), sources, new PdfPress(Templates.packed()));
        return prints.copy(standing, revision, copy);
    }
}
