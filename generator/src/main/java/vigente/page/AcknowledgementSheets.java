package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/** Fills the form on which people acknowledge a revision. */
public final class AcknowledgementSheets {
    private static final int LINES = 18;

    private final SheetView sheet;
    private final Optional<String> site;

    /** @param site the absolute address of the published site, ends in {@code /} */
    public AcknowledgementSheets(SheetView sheet, Optional<String> site) {
        this.sheet = sheet;
        this.site = site;
    }

    /** What the QR code of a revision's form says: the policy's address; without a site what identifies the text. */
    public String target(Standing standing, Revision revision) {
        String page = SiteMap.policy(standing.policy().slug());
        return address(page)
                .orElseGet(() -> code(revision) + " rev. " + revision.number() + " " + revision.fingerprint());
    }

    private Optional<String> address(String page) {
        return site.map(root -> root + Url.relative("", page, ""));
    }

    /**
     * The form of a revision.
     *
     * @param square the QR code of {@link #target} as SVG path data
     * @param side of the drawing in the path's units
     */
    public AcknowledgementSheet of(Standing standing, Revision revision, String square, int side) {
        StateView state = StateViews.of(standing, revision);
        String address = address(SiteMap.policy(standing.policy().slug())).orElse("");
        return new AcknowledgementSheet(
                sheet,
                standing.policy().slug().text(),
                code(revision),
                title(revision),
                revision.number().toString(),
                state.label(),
                revision.title().classification().known().orElse(sheet.classification()),
                revision.filing().language(),
                fields(standing, revision, state),
                revision.fingerprint().toString(),
                address,
                square,
                side,
                Messages.text(address.isEmpty() ? "acuse.qr.datos" : "acuse.qr.direccion", target(standing, revision)),
                IntStream.rangeClosed(1, LINES).boxed().toList());
    }

    private static String code(Revision revision) {
        return revision.title().code().known().map(Code::text).orElse(PendingMark.WORD);
    }

    private static String title(Revision revision) {
        return revision.title().title().known().orElse(PendingMark.WORD);
    }

    private static List<PolicyView.Field> fields(Standing standing, Revision revision, StateView state) {
        List<PolicyView.Field> fields = new ArrayList<>();
        add(fields, "codigo", code(revision));
        add(fields, "revision", revision.number() + ", " + state.label().toLowerCase(Locale.ROOT));
        add(fields, "clasificacion", revision.title().classification().known().orElse(""));
        add(
                fields,
                "fecha_emision",
                revision.title().issued().known().map(Dates::words).orElse(""));
        Optional<LocalDate> effective = Standing.effective(standing.policy(), revision);
        add(fields, "vigente_desde", effective.map(Dates::words).orElse(""));
        return fields;
    }

    private static void add(List<PolicyView.Field> fields, String label, String value) {
        if (!value.isEmpty()) {
            fields.add(new PolicyView.Field(Messages.text("campo." + label), Phrase.of(value)));
        }
    }
}
