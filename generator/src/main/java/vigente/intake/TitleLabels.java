package vigente.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Fold;

/** The words with which a document's first page names its data: {@code Código: PO-COM-001}. */
enum TitleLabels {
    CODE(
            "(?:codigo|clave|cod)(?: del? (?:la )?(?:documento|politica|procedimiento))?|n(?:o|um|umero)\\.? de documento",
            "\\S.{0,38}"),
    REVISION(
            "(?:n(?:o|um|umero)\\.? de )?(?:revision|version|edicion|rev|ver)(?: n(?:o|um|umero)\\.?)?",
            "v?\\d{1,2}(?:\\.\\d{1,2})?x?"),
    TITLE("(?:titulo|nombre)(?: del? (?:la )?(?:documento|politica|procedimiento))?", "\\S.{2,150}"),
    ISSUED("(?:fecha de )?(?:emision|elaboracion|publicacion)|fecha", Dates.FORM),
    SINCE(
            "(?:vigente|vigencia) (?:desde|a partir de|a partir del)|(?:fecha de )?(?:entrada en vigor|inicio de vigencia)",
            Dates.FORM),
    AREA("area|departamento|direccion|gerencia|area emisora", "\\S.{1,60}(?<![.:])"),
    CLASSIFICATION("clasificacion|(?:nivel de )?confidencialidad", "\\S.{1,30}(?<![.:])"),
    RESPONSIBLE(
            "responsable(?: del? (?:la )?(?:documento|politica|procedimiento))?|dueno del documento",
            "(?:\\S+\\s+){0,6}\\S*[^\\s.:,;]"),
    AUTHOR("elaboro|elaborado por|elabora", "(?:\\S+\\s+){0,9}\\S*[^\\s:;]"),
    SIGNED(
            "reviso|revisado por|autorizo|autorizado por|aprobo|aprobado por|vo\\.? ?bo|fecha de (?:revision|autorizacion|ultima revision|aprobacion)",
            "\\S.{0,100}");

    private static final Pattern PAIR = Pattern.compile("^([^:\\t]{3,40}?)\\s*(?::|\\t|\\s{2,})\\s*(\\S.*)$");
    private static final Pattern NEXT = Pattern.compile("\\s+(?=\\p{L}[\\p{L}. ]{2,40}?:\\s)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\p{L}[\\p{L}. ]{2,25}?)\\s+(v?\\d\\S*)$");

    private final Pattern label;
    private final Pattern value;

    TitleLabels(String label, String value) {
        this.label = Pattern.compile(label);
        this.value = Pattern.compile(value, Pattern.CASE_INSENSITIVE);
    }

    /** A datum that a line states. */
    record Stated(TitleLabels label, String value) {}

    /** What {@code line} states; empty where it states no datum, or in a form that it cannot have. */
    static Optional<Stated> read(String line) {
        for (Pattern form : List.of(PAIR, NUMBERED)) {
            Matcher matcher = form.matcher(line.strip());
            if (matcher.matches()) {
                Optional<Stated> stated = read(matcher.group(1), matcher.group(2));
                if (stated.isPresent()
                        && (form.equals(PAIR) || stated.get().label().equals(REVISION))) {
                    return stated;
                }
            }
        }
        return Optional.empty();
    }

    /** What {@code line} states, one datum or several beside each other; nothing where it states no datum. */
    static List<Stated> readAll(String line) {
        List<Optional<Stated>> beside =
                NEXT.splitAsStream(line.strip()).map(TitleLabels::read).toList();
        return beside.size() > 1 && beside.stream().allMatch(Optional::isPresent)
                ? beside.stream().flatMap(Optional::stream).toList()
                : read(line).stream().toList();
    }

    /** What two neighbouring cells of a table state. */
    static Optional<Stated> read(String label, String value) {
        String folded = Fold.plain(label).replaceAll("[\\s:.*]+$", "").replaceAll("\\s+", " ");
        for (TitleLabels known : values()) {
            if (known.label.matcher(folded).matches()
                    && known.value.matcher(value.strip()).matches()) {
                return Optional.of(new Stated(known, value.strip()));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code line} states a datum. */
    static boolean isDatum(String line) {
        return read(line).isPresent();
    }
}
