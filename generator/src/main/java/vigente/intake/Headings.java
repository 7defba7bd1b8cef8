package vigente.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.policy.SectionKind;
import vigente.source.SectionWords;
import vigente.text.Fold;
import vigente.text.PendingScanner;

/** Which words open a section: those of the format, and what companies write instead of them. */
final class Headings {
    private static final int LONGEST = 90;
    private static final int LONGEST_KNOWN = 60;
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\d{1,3}(?:\\.\\d{1,3})*(?:\\.-|[.)]-?)|\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,2}(?=\\s+\\p{Lu})|[IVX]{1,5}\\.-?)\\s+");
    private static final Pattern JOINED = Pattern.compile("^([^:]{4,40}?)\\s*:\\s*(\\S.*)$");
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3,}[^\\p{Ll}]*");
    private static final Pattern DEFINITIONS = Pattern.compile(
            "(?:terminos y )?definicion(?:es)?\\b.*|glosario\\b.*|conceptos(?: y definiciones)?|terminologia|abreviaturas.*");
    private static final Pattern RULES = Pattern.compile(
            "(?:politicas|lineamientos|normas|disposiciones|reglas|criterios|declaraciones)(?: (?:generales|especific[ao]s|de operacion|operativ[ao]s|particulares|y (?:politicas|lineamientos|normas)(?: .*)?))?"
                    + "|contenido de la politica|declaracion de la politica");
    private static final Pattern ANNEXES = Pattern.compile(
            "anexos?\\b(?! [a-z0-9]{1,2}\\b).{0,30}|documentos (?:aplicables|relacionados|anexos).{0,20}");
    private static final Pattern OBJECTIVE =
            Pattern.compile("objetivos? (?:general|generales|especificos?)|proposito y .*");
    private static final Pattern REVIEW = Pattern.compile(
            "(?:revision|actualizacion|vigencia) (?:y (?:revision|actualizacion|vigencia))(?: .*)?|revision periodica");
    private static final Pattern NOTICE = Pattern.compile("aviso (?:de confidencialidad|legal)\\b.*");
    private static final Pattern SIGNED =
            Pattern.compile("(?:codigo|clave|fecha|version|revision|pagina|rev)\\b.*\\d.*");

    private Headings() {}

    /**
     * A heading on a line of its own, or with the section's first words behind it.
     *
     * @param heading without its number
     */
    record Found(String heading, Optional<String> text) {}

    /** Whether a line of plain text is a heading; {@code first} where nothing stands before it. */
    static Optional<Found> of(String line, Optional<Marker> marker, int indent, boolean first) {
        if (marker.isPresent() && (!marker.get().numbered() || indent > 0)) {
            return Optional.empty();
        }
        String words = NUMBERING.matcher(line).replaceFirst("").strip();
        if (words.length() <= LONGEST_KNOWN && !kinds(words).isEmpty()) {
            return Optional.of(new Found(line, Optional.empty()));
        }
        Matcher joined = JOINED.matcher(words);
        boolean sure = marker.isEmpty()
                || CAPITALS.matcher(words.replaceFirst(":.*", "")).matches();
        if (joined.matches() && sure && !kinds(joined.group(1)).isEmpty() && !TitleLabels.isDatum(words)) {
            return Optional.of(new Found(joined.group(1), Optional.of(joined.group(2))));
        }
        return !first && isCapitals(words) ? Optional.of(new Found(line, Optional.empty())) : Optional.empty();
    }

    private static boolean isCapitals(String words) {
        return words.length() <= LONGEST
                && CAPITALS.matcher(words).matches()
                && PendingScanner.scan(words).isEmpty()
                && !SIGNED.matcher(Fold.plain(words)).matches();
    }

    /** The kinds of section that {@code heading} opens; none where it is not known. */
    static Set<SectionKind> kinds(String heading) {
        Set<SectionKind> known = SectionWords.kinds(heading);
        String words = bare(heading);
        if (!known.isEmpty() || words.isEmpty()) {
            return known;
        }
        if (DEFINITIONS.matcher(words).matches()) {
            return EnumSet.of(SectionKind.DEFINITIONS);
        }
        if (RULES.matcher(words).matches()) {
            return EnumSet.of(SectionKind.RULES);
        }
        if (ANNEXES.matcher(words).matches()) {
            return EnumSet.of(SectionKind.ANNEXES);
        }
        if (OBJECTIVE.matcher(words).matches()) {
            return EnumSet.of(SectionKind.OBJECTIVE);
        }
        return REVIEW.matcher(words).matches() ? EnumSet.of(SectionKind.REVIEW) : known;
    }

    /** Whether {@code heading} opens the legal notice that a manual stamps on every page. */
    static boolean isNotice(String heading) {
        return NOTICE.matcher(bare(heading)).matches();
    }

    /** {@code heading} without the number before it. */
    static String unnumbered(String heading) {
        return NUMBERING.matcher(heading).replaceFirst("");
    }

    /** A line of the document without the number or bullet before it, which the result counts anew. */
    static String unmarked(String line) {
        return Marker.of(line).map(Marker::rest).orElseGet(() -> unnumbered(line.strip()));
    }

    private static String bare(String heading) {
        return Fold.plain(NUMBERING.matcher(heading.strip()).replaceFirst(""))
                .replaceAll("[*_#:.\\s]+$", "")
                .replaceAll("^[*_#\\s]+", "")
                .replaceAll("\\s+", " ");
    }
}
