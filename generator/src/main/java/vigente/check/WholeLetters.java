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
final class WholeLetters {
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
    private static final String LETTERS = "áéíóúüñÁÉÍÓÚÜÑ";

    private final Found found;

    WholeLetters(Found found) {
        this.found = found;
    }

    void check(OwnText text) {
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
        read(policy);
        for (Annex annex : text.revision().annexes()) {
            if (annex instanceof Annex.Document document) {
                read(Passage.of(document.content()));
            }
        }
    }

    /** Looks at one document as a whole. */
    void read(List<Passage> document) {
        document.forEach(this::decoded);
        if (document.stream().noneMatch(passage -> hasAccent(passage.text()))) {
            lost(document);
        }
    }

    private static boolean hasAccent(String text) {
        return text.chars().anyMatch(c -> c >= 0x80 && LETTERS.indexOf(c) >= 0);
    }

    // One word may be a slip; three different ones in a text without a single accent are a loss.
    private void lost(List<Passage> document) {
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

    private void decoded(Passage passage) {
        if (passage.text().chars().noneMatch(WholeLetters::isSuspect)) {
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

    private static boolean isSuspect(int c) {
        return c == 'Ã' || c == 'Â' || c == 'â';
    }

    private static boolean isGarbled(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c == 'Ã' || c == 'Â' || c == 'â') && i + 1 < word.length()) {
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
