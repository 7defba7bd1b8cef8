package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPointer;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.reader;
import static vigente.glossary.Given.withSynonyms;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vigente.policy.Definition;
import vigente.policy.RevisionNumber;
import vigente.text.Target;

class GlossaryTest {
    // Only what this thread worked: a busy machine makes it wait, too.
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final String SOMETHING = "Algo que se explica aparte.";

    @Test
    void findsWholeWordsOnly() {
        thenMarks(
                terms("Misión, nuestra", "Visión, nuestra"),
                "Sus omisiones, la transmisión y la Revisión no cuentan; la misión y la VISIÓN sí.",
                "misión",
                "VISIÓN");
    }

    @Test
    void marksPossessiveOfInvertedTerm() {
        thenMarks(
                terms("Misión, nuestra", "Valores, nuestros", "Objetivo, nuestro"),
                "Nuestra misión, su misión, la misión, misión; nuestros valores, sus valores y tus objetivos.",
                "Nuestra misión",
                "su misión",
                "misión",
                "misión",
                "nuestros valores",
                "sus valores",
                "tus objetivos");
    }

    @Test
    void takesCollectiveTermInSingularOnlyWithItsPossessive() {
        thenMarks(
                terms("Valores, nuestros"),
                "Aportar valor a los valores; nuestro valor más alto.",
                "valores",
                "nuestro valor");
    }

    @Test
    void readsInvertedTermInNaturalOrder() {
        thenMarks(
                terms("Datos, protección de", "TRUST, modelo", "Calidad, control de la"),
                "La protección de datos, los datos, el modelo TRUST, un modelo y el control de la calidad.",
                "protección de datos",
                "modelo TRUST",
                "control de la calidad");
    }

    @Test
    void ignoresAccentsAndCaseButKeepsEnye() {
        thenMarks(
                terms("Política", "Año fiscal", "Caña"),
                "POLITICA, políticas, ano fiscal, AÑOS FISCALES, cana, CAÑA.",
                "POLITICA",
                "políticas",
                "AÑOS FISCALES",
                "CAÑA");
    }

    @Test
    void readsDecomposedTextLikeComposed() {
        String text = Normalizer.normalize("La misión del año", Normalizer.Form.NFD);

        assertThat(marked(terms("Misión", "Año", "Ano"), text))
                .containsExactly(
                        Normalizer.normalize("misión", Normalizer.Form.NFD),
                        Normalizer.normalize("año", Normalizer.Form.NFD));
    }

    @Test
    void prefersLongestTerm() {
        thenMarks(
                terms("Cliente", "Cliente interno", "Enfoque en el cliente", "Servicio"),
                "El enfoque en el cliente sirve al cliente interno y al cliente.",
                "enfoque en el cliente",
                "cliente interno",
                "cliente");
    }

    @Test
    void takesNoGlossForTheTerm() {
        thenMarks(
                terms("Truth (verdad)", "Modelo TRUST (confianza)"),
                "Truth es la verdad; el modelo TRUST (confianza) da confianza.",
                "Truth",
                "modelo TRUST");
    }

    @Test
    void findsHyphenatedTermsAndAbbreviationsAsTheyAre() {
        thenMarks(
                terms("Know-how", "S.A. de C.V.", "I+D", "Documentos aplicables y/o anexos", "Cliente"),
                "El know-how de Vokarine, S.A. de C.V., su I+D, los documentos aplicables y/o anexos; ex-cliente, cliente.com,"
                        + " cliente/proveedor.",
                "know-how",
                "S.A. de C.V.",
                "I+D",
                "documentos aplicables y/o anexos",
                "cliente");
    }

    @Test
    void readsShortAcronymsInCapitalsOnly() {
        thenMarks(terms("SE", "MES", "Cliente"), "Este mes se avisa a la SE y al MES.", "SE", "MES");
    }

    @Test
    void readsGlossaryWrittenInCapitals() {
        thenMarks(terms("CASO", "CLIENTE", "LEY"), "Cada caso de un cliente sigue la ley.", "caso", "cliente", "ley");
    }

    @Test
    void takesNoArticleForTerm() {
        thenMarks(terms("El cliente", "La", "De", "PENDIENTE", "( )"), "La razón del cliente. PENDIENTE", "cliente");
    }

    @Test
    void findsSynonyms() {
        List<Definition> definitions =
                List.of(withSynonyms(givenDefinition("Cliente", SOMETHING), "usuario final", "comprador"));

        assertThat(senses(definitions, "Los usuarios finales y la compradora")).containsExactly("D-1", "D-1");
    }

    @Test
    void prefersExactFormAmongOwnTerms() {
        assertThat(senses(terms("Valores", "Valor"), "Un valor entre valores")).containsExactly("D-2", "D-1");
    }

    @Test
    void readsTermBrokenByLineOrHardSpace() {
        assertThat(senses(terms("Cliente interno"), "cliente\u00a0interno, cliente\n  interno"))
                .hasSize(2);
    }

    @Test
    void prefersOwnDefinitionThenFirstCode() {
        PolicyText first = givenPolicy("PO-1", terms("Cliente", "Área"));
        PolicyText second = givenPolicy("PO-2", terms("Cliente", "Área", "Rol"));
        PolicyText third = givenPolicy("PO-3", terms("Rol", "Cliente"));
        Glossary glossary = Glossary.of(List.of(third, second, first));

        assertThat(glossary.find("cliente, área, rol", reader("PO-3")))
                .extracting(match -> match.sense().owner())
                .containsExactly(reader("PO-3"), reader("PO-1"), reader("PO-3"));
        assertThat(glossary.find("rol", reader("PO-1")))
                .extracting(match -> match.sense().seenFrom(reader("PO-1")))
                .containsExactly(Optional.of(new Target("PO-2", "D-3")));
    }

    @Test
    void keepsOtherRevisionsToThemselves() {
        PolicyText shown = givenPolicy("PO-1", terms("Cliente"));
        TextId old = new TextId(shown.id().policy(), new RevisionNumber(0, 1, false));
        PolicyText past = new PolicyText(
                old, "PO-1", givenPolicy("PO-1", terms("Comprador")).revision(), false);
        Glossary glossary = Glossary.of(List.of(shown, past));

        assertThat(glossary.find("cliente comprador", old))
                .extracting(match -> match.sense().owner())
                .containsExactly(old);
        assertThat(glossary.find("cliente comprador", reader("PO-2")))
                .extracting(match -> match.sense().owner())
                .containsExactly(shown.id());
    }

    @Test
    void followsPointersToTheDefinitionElsewhere() {
        PolicyText first = givenPolicy("PO-1", terms("Colaborador"));
        PolicyText second = givenPolicy("PO-2", terms("Colaborador"));
        PolicyText reading = givenPolicy("PO-3", List.of(givenPointer("po-2#colaborador"), givenPointer("PO-9#Nada")));

        assertThat(Glossary.of(List.of(first, second, reading)).find("las colaboradoras", reader("PO-3")))
                .extracting(match -> match.sense().owner())
                .containsExactly(reader("PO-2"));
    }

    @Test
    void survivesPointersInACircle() {
        PolicyText first = givenPolicy("PO-1", List.of(givenPointer("PO-2#D-1")));
        PolicyText second = givenPolicy("PO-2", List.of(givenPointer("PO-1#D-1")));

        assertThat(Glossary.of(List.of(first, second)).find("nada", reader("PO-1")))
                .isEmpty();
    }

    @Test
    void resolvesReferencesToTerms() {
        PolicyText own = givenPolicy("PO-1", terms("Cliente interno", "Misión, nuestra"));
        PolicyText other = givenPolicy("PO-2", terms("Rol"));
        Glossary glossary = Glossary.of(List.of(own, other));

        assertThat(List.of("Misión, nuestra", "nuestra misión", "#D-2", "PO-1#D-2", "PO-1#misión"))
                .allSatisfy(written -> assertThat(glossary.meaning(Target.parse(written), reader("PO-1")))
                        .map(Sense::definition)
                        .contains("D-2"));
        assertThat(glossary.meaning(Target.parse("rol"), reader("PO-1")))
                .map(Sense::code)
                .contains("PO-2");
        assertThat(List.of("#L-1", "PO-1", "Cliente interno nuevo", "PO-1#Rol", ""))
                .allSatisfy(written -> assertThat(glossary.meaning(Target.parse(written), reader("PO-1")))
                        .isEmpty());
    }

    @Test
    void answersManyThreadsAlike() {
        Glossary glossary = Glossary.of(List.of(givenPolicy("PO-1", terms("Cliente", "Cliente interno"))));
        String text = "El cliente interno y el cliente. ".repeat(50);

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> glossary.find(text, reader("PO-1"))))
                .allMatch(glossary.find(text, reader("PO-1"))::equals);
    }

    @Test
    void takesTimeInProportionToTheText() {
        Glossary glossary = Glossary.of(List.of(givenPolicy("PO-1", repetitiveTerms())));
        String text = "uno dos tres uno dos uno ".repeat(2_000);
        time(glossary, text + text);

        long once = Long.MAX_VALUE;
        long fourTimes = Long.MAX_VALUE;
        // In turns: a machine that is busy for a while slows both.
        for (int run = 0; run < 7; run++) {
            once = Math.min(once, time(glossary, text));
            fourTimes = Math.min(fourTimes, time(glossary, text.repeat(4)));
        }

        assertThat(fourTimes).isLessThan(12 * Math.max(once, 1));
    }

    private static List<Definition> repetitiveTerms() {
        List<Definition> out = new ArrayList<>();
        for (int length = 1; length < 20; length++) {
            out.add(givenDefinition("uno dos ".repeat(length) + "tres", SOMETHING));
            out.add(givenDefinition("uno ".repeat(length) + "cuatro", SOMETHING));
        }
        return out;
    }

    private static long time(Glossary glossary, String text) {
        long start = CLOCK.getCurrentThreadCpuTime();
        assertThat(glossary.find(text, reader("PO-1"))).isNotEmpty();
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static List<Definition> terms(String... terms) {
        return List.of(terms).stream()
                .map(term -> givenDefinition(term, SOMETHING))
                .toList();
    }

    private static void thenMarks(List<Definition> definitions, String text, String... marked) {
        assertThat(marked(definitions, text)).containsExactly(marked);
    }

    private static List<String> marked(List<Definition> definitions, String text) {
        return find(definitions, text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    private static List<String> senses(List<Definition> definitions, String text) {
        return find(definitions, text).stream()
                .map(match -> match.sense().definition())
                .toList();
    }

    private static List<Match> find(List<Definition> definitions, String text) {
        return Glossary.of(List.of(givenPolicy("PO-1", definitions))).find(text, reader("PO-1"));
    }
}
