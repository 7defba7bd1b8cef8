package vigente.page;

import java.util.List;

/**
 * The form on which people acknowledge a revision, read by its template as {@code sheet}, {@code title} and so on.
 *
 * @param slug the policy's address
 * @param language BCP 47 of the policy's text; the form itself speaks the manual's
 * @param state "Vigente"
 * @param fields what identifies the text, in order
 * @param fingerprint of the exact text, in full
 * @param address where the text can be read, in words; empty where the site has no address of its own
 * @param square the QR code as SVG path data
 * @param squareSide the side of its drawing in the path's units
 * @param squareText what it says to a reader who cannot see it
 * @param rows the numbers of the lines to sign
 */
public record AcknowledgementSheet(
        SheetView sheet,
        String slug,
        String code,
        String title,
        String revision,
        String state,
        String classification,
        String language,
        List<PolicyView.Field> fields,
        String fingerprint,
        String address,
        String square,
        int squareSide,
        String squareText,
        List<Integer> rows) {
    public AcknowledgementSheet {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** The same form on another sheet. */
    public AcknowledgementSheet withSheet(SheetView other) {
        return new AcknowledgementSheet(
                other,
                slug,
                code,
                title,
                revision,
                state,
                classification,
                language,
                fields,
                fingerprint,
                address,
                square,
                squareSide,
                squareText,
                rows);
    }
}
