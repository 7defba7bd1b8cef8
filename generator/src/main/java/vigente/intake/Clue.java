package vigente.intake;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.SectionKind;
import vigente.text.Fold;
import vigente.text.PendingScanner;

/**
 * Why a paragraph without a heading is taken for a section.
 *
 * @param reason Spanish, goes on behind "porque"
 */
record Clue(SectionKind kind, String reason) {
    private static final int FEWEST_WORDS = 6;
    private static final Pattern INFINITIVE = Pattern.compile("^(\\p{L}{3,}(?:ar|er|ir))\\s.*");
    private static final Pattern PURPOSE = Pattern.compile(
            ".*\\b(?:tiene (?:como|por) (?:objeto|objetivo|finalidad|proposito)|el (?:objetivo|proposito) de (?:esta|la|este)|con el (?:objetivo|proposito|fin) de).*");
    private static final Pattern SCOPE = Pattern.compile(
            ".*\\b(?:(?:es|son|sera) (?:aplicables?|obligatori[ao]s?)|(?:se )?aplica(?:n|ra)? (?:a|al|en|cuando|siempre|para)|obliga a|de observancia|alcance de (?:esta|la|este)|dirigid[ao] a)\\b.*");
    private static final Pattern RESPONSIBLE = Pattern.compile(
            ".*\\b(?:responsables? de (?:editar|revisar|actualizar|elaborar|mantener|difundir|la (?:revision|actualizacion))|es responsabilidad de(?:l)? .*(?:politica|documento|procedimiento)).*");
    private static final Pattern REVIEW = Pattern.compile(
            ".*\\b(?:sera revisad[ao]|se revisara|debera revisarse|se revisa|revision (?:de esta|periodica|anual)|sera actualizad[ao]|vigencia de).*");

    /** What a paragraph is that stands before any list. */
    static Optional<Clue> beforeDefinitions(String plain, Predicate<SectionKind> taken) {
        String folded = Fold.plain(plain);
        Matcher infinitive = INFINITIVE.matcher(folded);
        boolean isSentence = plain.split("\\s+").length >= FEWEST_WORDS;
        if (!taken.test(SectionKind.OBJECTIVE) && isSentence && plain.endsWith(".") && infinitive.matches()) {
            String verb = plain.strip().substring(0, infinitive.end(1));
            return clue(SectionKind.OBJECTIVE, "importar.porque.infinitivo", verb);
        }
        if (!taken.test(SectionKind.OBJECTIVE) && PURPOSE.matcher(folded).matches()) {
            return clue(SectionKind.OBJECTIVE, "importar.porque.objeto");
        }
        if (!taken.test(SectionKind.SCOPE)
                && isSentence
                && SCOPE.matcher(folded).matches()) {
            return clue(SectionKind.SCOPE, "importar.porque.alcance");
        }
        return afterDefinitions(plain, taken);
    }

    /** What a paragraph is that stands behind one. */
    static Optional<Clue> afterDefinitions(String plain, Predicate<SectionKind> taken) {
        String folded = Fold.plain(plain);
        if (!taken.test(SectionKind.RESPONSIBLE) && RESPONSIBLE.matcher(folded).matches()) {
            return clue(SectionKind.RESPONSIBLE, "importar.porque.responsable");
        }
        if (!taken.test(SectionKind.REVIEW) && REVIEW.matcher(folded).matches()) {
            return clue(SectionKind.REVIEW, "importar.porque.revision");
        }
        return Optional.empty();
    }

    private static Optional<Clue> clue(SectionKind kind, String key, Object... arguments) {
        return Optional.of(new Clue(kind, Messages.text(key, arguments)));
    }

    /** Whether a list says what words mean: at least half of its entries name and explain. */
    static boolean defines(Piece.Listing list) {
        long terms = list.entries().stream()
                .filter(e -> HeadWord.of(e.item().markdown()).isPresent())
                .count();
        return terms * 2 >= list.entries().size() && terms > 0;
    }

    static boolean namesAnnexes(Piece.Listing list) {
        return list.entries().stream()
                .allMatch(e -> Fold.plain(e.item().plain())
                        .matches("(?:anexo|formato|plantilla|diagrama|manual|guia|lista|cuestionario|encuesta)\\b.*"));
    }

    static boolean isOwed(String plain) {
        return PendingScanner.whole(plain).isPresent();
    }
}
