package vigente.page;

import java.time.LocalDate;
import vigente.message.Messages;
import vigente.policy.ControlledCopy;
import vigente.policy.Manual;
import vigente.policy.Paper;
import vigente.policy.Settings;
import vigente.text.PendingMark;

/**
 * What every printed sheet shows around its own content.
 *
 * @param title of the manual
 * @param language BCP 47 of what the program itself says
 * @param logo the path under which the pictures handed to the press hold the logo; empty where there is none
 * @param colour the company's colour {@code #0b5cad}; empty for the product's own
 * @param classification the manual's default confidentiality level
 * @param today the build day {@code AAAA-MM-DD}
 * @param todayText the build day in words
 * @param copy which controlled copy it is, and whose: {@code Copia controlada núm. 3 · Ana Ruiz}; empty for one that is not
 * @param notice the confidentiality notice, in full at the end of each document and in short at the foot of each page
 */
public record SheetView(
        String title,
        String tradeName,
        String legalName,
        String language,
        String logo,
        String colour,
        Paper paper,
        String classification,
        String today,
        String todayText,
        String copy,
        Prose notice) {
    /** The path under which the pictures of a document hold the logo. */
    public static final String LOGO = "/logo";

    /** What every sheet of {@code manual} shows on that day. */
    public static SheetView of(Manual manual, LocalDate today) {
        Settings settings = manual.settings();
        return new SheetView(
                settings.title().known().orElse(PendingMark.WORD),
                settings.organisation().tradeName().known().orElse(PendingMark.WORD),
                settings.organisation().legalName().known().orElse(""),
                settings.language(),
                settings.appearance().logo().isPresent() ? LOGO : "",
                settings.appearance().colour().orElse(""),
                settings.appearance().paper(),
                settings.confidentiality().classification(),
                today.toString(),
                Dates.words(today),
                "",
                new Prose(manual.notice()));
    }

    /** The same sheet with another logo. */
    public SheetView withLogo(String other) {
        return with(other, copy);
    }

    /** The same sheet as a numbered copy that somebody holds. */
    public SheetView withCopy(ControlledCopy held) {
        String holder = held.post().isEmpty() ? held.holder() : held.holder() + ", " + held.post();
        return with(logo, Messages.text("pdf.copia-controlada", held.number(), holder));
    }

    private SheetView with(String itsLogo, String itsCopy) {
        return new SheetView(
                title,
                tradeName,
                legalName,
                language,
                itsLogo,
                colour,
                paper,
                classification,
                today,
                todayText,
                itsCopy,
                notice);
    }

    /** The sheet's width in millimetres. */
    public String width() {
        return tenths(paper.width());
    }

    /** The sheet's height in millimetres. */
    public String height() {
        return tenths(paper.height());
    }

    private static String tenths(int length) {
        return length / 10 + "." + length % 10;
    }
}
