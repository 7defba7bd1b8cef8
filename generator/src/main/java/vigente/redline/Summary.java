package vigente.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.message.Messages;

/** Tells a redline in at most two lines: "3 lineamientos nuevos, 1 modificado, 2 definiciones completadas". */
record Summary(Redline redline) {
    /** What changes with every revision is no news. */
    private static final Set<String> ALWAYS = Set.of("fecha_emision", "vigente_desde", "elaboro");

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(counts(Part.RULE, Part.DEFINITION));
        lines.add(counts(Part.SECTION, Part.ANNEX, Part.DATUM, Part.FILE));
        if (!redline.isReworded()) {
            String rest = joined(lines);
            lines.clear();
            lines.add(Messages.text("redline.sin-cambios"));
            lines.add(rest);
        }
        lines.removeIf(String::isEmpty);
        return List.copyOf(lines);
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String counts(Part... parts) {
        List<String> all = new ArrayList<>();
        for (Part part : parts) {
            all.add(counts(part));
        }
        return joined(all);
    }

    private String counts(Part part) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (Difference difference : redline.changes(part)) {
            if (!ALWAYS.contains(difference.spot().id()) || part != Part.DATUM) {
                difference.main().ifPresent(fate -> counts.merge(fate, 1, Integer::sum));
            }
        }
        List<String> said = new ArrayList<>();
        counts.forEach((fate, count) -> said.add(said.isEmpty() ? named(part, fate, count) : more(part, fate, count)));
        return String.join(", ", said);
    }

    private static String named(Part part, Fate fate, int count) {
        return Messages.text("redline.cuenta", count, kind(part, fate, count));
    }

    /** "definiciones nuevas". */
    static String kind(Part part, Fate fate, int count) {
        return Messages.text("redline." + part.key() + number(count)) + " " + fate(part, fate, count);
    }

    private static String more(Part part, Fate fate, int count) {
        return Messages.text("redline.cuenta.mas", count, fate(part, fate, count));
    }

    private static String fate(Part part, Fate fate, int count) {
        return Messages.text("redline." + fate.key() + "." + gender(part) + number(count));
    }

    private static String number(int count) {
        return count == 1 ? ".uno" : ".varios";
    }

    /** The grammatical gender of the Spanish word for the part. */
    static String gender(Part part) {
        return part == Part.DEFINITION || part == Part.SECTION ? "f" : "m";
    }
}
