package vigente.policy;

import java.util.List;

/** The known sections of a policy (format: "politica.md"), with the words that open them. */
public enum SectionKind {
    PRESENTATION("Presentación"),
    OBJECTIVE("Objetivo", "Propósito"),
    SCOPE("Alcance", "Ámbito"),
    LEGAL_FRAME("Marco legal", "Referencias"),
    RESPONSIBLE("Responsable", "Responsabilidades", "Roles y responsabilidades"),
    REVIEW("Revisión", "Vigencia"),
    RULES("Políticas", "Lineamientos", "Declaraciones"),
    RECORDS("Registros"),
    ANNEXES("Anexos"),
    /** Where the data's definitions are shown, if an author gives them a heading of their own. */
    DEFINITIONS("Definiciones", "Glosario");

    private final List<String> words;

    SectionKind(String... words) {
        this.words = List.of(words);
    }

    /** The heading's usual word, then its synonyms, with accents. */
    public List<String> words() {
        return words;
    }

    public String word() {
        return words.get(0);
    }
}
