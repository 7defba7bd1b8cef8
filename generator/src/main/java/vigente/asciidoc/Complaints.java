package vigente.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import vigente.message.Messages;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Problem;

/** Tells in the author's language what Asciidoctor complains of. */
final class Complaints {
    /** What others tell better, or what this tree has a place for. */
    private static final Pattern SILENT = Pattern.compile("section title out of sequence.*|level 0 sections.*"
            + "|callout list item index.*|id assigned to .* already in use.*|no callout found.*"
            + "|found deprecated footnoteref.*|total column width.*");

    /** The complaints that are known: how they begin, and the key of the sentence that says it. */
    private static final List<Known> KNOWN = List.of(
            new Known("unterminated \\w+ block", "sin-cerrar"),
            new Known("dropping cells? .*", "celda"),
            new Known("table missing leading separator.*", "separador"),
            new Known("illegal table format.*", "formato-de-tabla"),
            new Known("unclosed quote in CSV.*", "comillas"),
            new Known("invalid footnote reference: (.*)", "nota"),
            new Known("invalid empty .* detected.*|multiple ids detected.*", "atributo"),
            new Known("(?:unknown|invalid) substitution type.*", "sustitucion"),
            new Known(".* sections do not support nested sections", "seccion"));

    private record Known(Pattern pattern, String key) {
        Known(String pattern, String key) {
            this(Pattern.compile(pattern, Pattern.DOTALL), key);
        }

        Optional<String> sentence(String message) {
            Matcher matcher = pattern.matcher(message);
            return matcher.matches()
                    ? Optional.of(Messages.text("adoc." + key, matcher.groupCount() > 0 ? matcher.group(1) : ""))
                    : Optional.empty();
        }
    }

    private Complaints() {}

    /** The problem that {@code complaint} is; empty where an author need not know of it. */
    static Optional<Problem> problem(LogRecord complaint, FileText source) {
        String message = Optional.ofNullable(complaint.getMessage()).orElse("");
        boolean grave =
                complaint.getSeverity().compareTo(Severity.WARN) >= 0 && complaint.getSeverity() != Severity.UNKNOWN;
        if (!grave || SILENT.matcher(message).matches()) {
            return Optional.empty();
        }
        int line = complaint.getCursor() == null
                ? 1
                : Math.max(1, complaint.getCursor().getLineNumber());
        return Optional.of(Problem.of(Kind.ADOC_UNREADABLE, Finder.block(source, line), sentence(message)));
    }

    private static String sentence(String message) {
        return KNOWN.stream()
                .flatMap(known -> known.sentence(message).stream())
                .findFirst()
                .orElseGet(() -> Messages.text("adoc.otro"));
    }
}
