package vigente.check;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vigente.policy.Manual;
import vigente.policy.Organisation;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.PlainText;
import vigente.text.Walk;

/** The organisation goes by the names that the manual declares (format: {@code otros_nombres}); any other is reported. */
final class DeclaredNames implements Check {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&'-]*+";
    private static final String NAME = WORD + "(?:,?\\s+(?:(?:de|del|la|las|los|y|e)\\s+){0,2}" + WORD + "){0,7}";
    private static final String FORM = "(?:S\\.\\s?A\\.(?:\\s?[A-Z]\\.){0,3}(?:\\s+de\\s+C\\.\\s?V\\.)?|SA\\s+de\\s+CV"
            + "|S\\.\\s+de\\s+R\\.\\s?L\\.(?:\\s+de\\s+C\\.\\s?V\\.)?|[SA]\\.\\s?C\\.)";
    private static final List<String> COMPANY_SIGNS = List.of("S.", "SA", "A.");
    private static final String TRADE_SIGN = "comercial";
    private static final Pattern COMPANY = Pattern.compile("(?<!\\p{L})(" + NAME + "),?\\s+" + FORM);
    private static final Pattern TRADE_NAME = Pattern.compile("nombre\\s+comercial\\s+(?:de\\s+)?«?(" + NAME + ")");

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Organisation organisation = manual.settings().organisation();
        List<String> declared = Stream.concat(
                        Stream.of(organisation.tradeName(), organisation.legalName())
                                .flatMap(name -> name.known().stream()),
                        organisation.otherNames().stream())
                .map(DeclaredNames::bare)
                .toList();
        if (declared.isEmpty()) {
            return;
        }
        names(manual.notice(), declared, problems);
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            living.revision().sections().forEach(section -> names(section.content(), declared, problems));
            living.revision()
                    .allDefinitions()
                    .forEach(definition -> definition.text().known().ifPresent(t -> names(t, declared, problems)));
        }
    }

    private static void names(List<Block> text, List<String> declared, Problems problems) {
        Walk.blocks(text, block -> {
            if (block instanceof Block.Paragraph paragraph) {
                String words = PlainText.ofWords(paragraph.content());
                forms(words)
                        .flatMap(form -> form.matcher(words).results())
                        .map(found -> found.group())
                        .map(written -> TRADE_NAME.matcher(written).replaceFirst("$1"))
                        .filter(written -> declared.stream().noneMatch(name -> is(bare(written), name)))
                        .forEach(written -> problems.add(Kind.UNDECLARED_NAME, paragraph.place(), written));
            }
        });
    }

    // Every match holds one of these signs, nearly no paragraph does, and the patterns are slow.
    private static Stream<Pattern> forms(String words) {
        Stream<Pattern> company =
                COMPANY_SIGNS.stream().anyMatch(words::contains) ? Stream.of(COMPANY) : Stream.empty();
        return words.contains(TRADE_SIGN) ? Stream.concat(company, Stream.of(TRADE_NAME)) : company;
    }

    // "El Servicios Vokarine, S.A. de C.V." holds the declared name; a name of three letters is in many words.
    private static boolean is(String written, String declared) {
        return written.equals(declared) || declared.length() > 3 && written.contains(declared);
    }

    // "Servicios Vokarine, S.A. de C.V." and "SERVICIOS VOKARINE SA de CV" are one name.
    private static String bare(String name) {
        return Fold.plain(name).replaceAll("[^a-z0-9]+", "");
    }
}
