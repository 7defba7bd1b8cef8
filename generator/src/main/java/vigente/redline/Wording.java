package vigente.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigente.message.Messages;

/** What became of an element, in the words that every output says. */
public final class Wording {
    private Wording() {}

    /** The heading over all changes of that part: "Lineamientos". */
    public static String heading(Part part) {
        return Messages.text("redline.titulo." + part.key());
    }

    /** The heading over so many changes of one kind: "Definiciones nuevas". */
    public static String heading(Part part, Fate fate, int count) {
        String words = Summary.kind(part, fate, count);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "antes L-3", of a renumbered rule. */
    public static String formerly(Difference difference) {
        return Messages.text(
                "redline.antes", difference.before().map(Difference.Spot::label).orElse(""));
    }

    /** "nuevo", "modificado, cambiado de lugar", "antes L-3"; empty where nothing happened. */
    public static String fates(Difference difference) {
        List<String> said = new ArrayList<>();
        for (Fate fate : difference.fates()) {
            if (fate == Fate.RENUMBERED) {
                said.add(formerly(difference));
            } else if (fate != Fate.REWORDED || !difference.is(Fate.COMPLETED)) {
                said.add(Messages.text("redline." + fate.key() + "." + Summary.gender(difference.part()) + ".uno"));
            }
        }
        return String.join(", ", said);
    }

    /** What is cited: {@code L-5}, {@code A-1}; the number of an entry without a term; empty where a name tells it. */
    public static String label(Difference difference) {
        boolean byName = difference.part() == Part.DEFINITION
                && !difference.name().runs().isEmpty();
        return byName ? "" : difference.spot().label();
    }

    /** What is said about a line beside its marks: that it only moved or was set differently; empty for nothing. */
    public static String note(MarkedLine line) {
        if (line.moved()) {
            return Messages.text(line.text().before().isEmpty() ? "redline.linea.vino" : "redline.linea.se-fue");
        }
        return line.formatted() ? Messages.text("redline.linea.formato") : "";
    }

    /** The first words of its old text, of its new one where it has no old one. */
    public static String opening(Difference difference) {
        return difference.lines().stream()
                .findFirst()
                .map(line -> line.text().before().isEmpty()
                        ? line.text().after()
                        : line.text().before())
                .map(Excerpt::opening)
                .orElse("");
    }

    /** "… 60 párrafos más …": those of a text that was put in, or taken out, as a whole. */
    public static String gap(Excerpt excerpt, Difference of) {
        boolean whole = of.is(Fate.ADDED) || of.is(Fate.REMOVED);
        return Messages.count(whole ? "redline.resto" : "redline.salto", excerpt.skipped());
    }
}
