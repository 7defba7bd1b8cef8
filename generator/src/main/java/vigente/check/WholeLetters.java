package vigente.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.problem.Kind;
import vigente.problem.Place;

/** No letter was lost when a text was copied: neither its accents nor, by a wrong encoding, the letters that bear them. */
final class WholeLetters implements TextCheck {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST = 6;
    // Words that are never right without their accents; not those that are another word so (publico, termino).
    private static final Set<String> ACCENTED = Set.of(
            "tambien",
            "politica",
            "politicas",
            "telefono",
            "telefonos",
            "area",
            "areas",
            "despues",
            "ademas",
            "segun",
            "codigo",
            "codigos",
            "dia",
            "dias",
            "pagina",
            "paginas",
            "numero",
            "numeros",
            "linea",
            "lineas",
            "podran",
            "deberan",
            "seran",
            "tendran",
            "proposito",
            "ambito",
            "parrafo",
            "articulo",
            "articulos",
            "maximo",
            "minimo",
            "electronico",
            "economico",
            "juridico",
            "juridica",
            "tecnico",
            "tecnicos",
            "medico",
            "trafico",
            "analisis");
    private static final List<String> SUSPECT = List.of("Ã", "Â", "â");
    private static final String LETTERS = "áéíóúüñÁÉÍÓÚÜÑ";

    @Override
    public void check(OwnText text, Found found) {
        List<Passage> policy = new ArrayList<>(text.passages());
        text.revision()
                .title()
                .title()
                .known()
                .ifPresent(title -> policy.add(
                        Passage.of(title, text.revision().title().title().place())));
        text.revision()
                .allDefinitions()
                .forEach(definition -> definition
                        .term()
                        .ifPresent(term -> policy.add(Passage.of(term.written(), definition.place()))));
        tell(policy, found);
        for (Annex annex : text.revision().annexes()) {
            if (annex instanceof Annex.Document document) {
                tell(Passage.of(document.content()), found);
            }
        }
    }

    /** Looks at one document as a whole. */
    static void tell(List<Passage> document, Found found) {
        document.forEach(passage -> decoded(passage, found));
        if (document.stream().noneMatch(passage -> hasAccent(passage.text()))) {
            lost(document, found);
        }
    }

    private static boolean hasAccent(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && LETTERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    // One word may be a slip; three different ones in a text without a single accent are a loss.
    private static void lost(List<Passage> document, Found found) {
        Map<String, Passage> words = new LinkedHashMap<>();
        for (Passage passage : document) {
            for (int i = 0; i < passage.words().size(); i++) {
                if (isBare(passage.folded(i)) && !isShouted(passage.written(i))) {
                    words.putIfAbsent(passage.written(i), passage);
                }
            }
        }
        if (words.size() >= FEWEST_WORDS) {
            Map.Entry<String, Passage> first = words.entrySet().iterator().next();
            Place place = first.getValue().place();
            found.add(Kind.ACCENTS_LOST, place, first.getKey(), Spoken.quoted(List.copyOf(words.keySet())));
        }
    }

    // atencion, revision; atencin where the letter itself is gone
    private static boolean isBare(String word) {
        boolean noun = word.endsWith("cion") || word.endsWith("sion") || word.endsWith("cin");
        return noun && word.length() >= SHORTEST || ACCENTED.contains(word);
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1));
    }

    private static void decoded(Passage passage, Found found) {
        if (SUSPECT.stream().noneMatch(passage.text()::contains)) {
            return;
        }
        for (String word : passage.text().split("[ \\t\\n]+", -1)) {
            if (isGarbled(word)) {
                String remedy = repaired(word)
                        .map(right -> Messages.text("decodificar.escriba", right))
                        .orElseGet(() -> Messages.text("decodificar.copie"));
                found.add(Kind.TEXT_GARBLED, passage.place(), word, word, remedy);
                return;
            }
        }
    }

    private static boolean isGarbled(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (SUSPECT.contains(word.substring(i, i + 1)) && i + 1 < word.length()) {
                char next = word.charAt(i + 1);
                boolean sign = next >= 0x80 && !Character.isLetter(next) || "ƒ€ªº".indexOf(next) >= 0;
                if (sign) {
                    return true;
                }
            }
        }
        return false;
    }

    // The bytes of UTF-8 were taken for those of Windows: the way back gives the word, if nothing else happened to it.
    private static Optional<String> repaired(String word) {
        String back = new String(word.getBytes(WINDOWS), StandardCharsets.UTF_8);
        return back.indexOf('\uFFFD') >= 0 || back.indexOf('?') >= 0 ? Optional.empty() : Optional.of(back);
    }
}
