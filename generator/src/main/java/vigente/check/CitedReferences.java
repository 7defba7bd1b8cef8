package vigente.check;

import java.util.List;
import java.util.Set;
import vigente.problem.Kind;

/** A text cites by number or name: what is "above" or "before" moves with the next revision. */
final class CitedReferences implements TextCheck {
    private static final Set<String> PARTS = Set.of(
            "punto",
            "puntos",
            "inciso",
            "incisos",
            "numeral",
            "numerales",
            "apartado",
            "apartados",
            "parrafo",
            "parrafos",
            "lineamiento",
            "lineamientos",
            "articulo",
            "articulos",
            "regla",
            "reglas",
            "seccion",
            "secciones",
            "clausula",
            "clausulas",
            "fraccion",
            "fracciones",
            "capitulo",
            "capitulos");
    private static final Set<String> BEFORE = Set.of("anterior", "anteriores", "precedente", "precedentes");
    private static final Set<String> SAID = Set.of(
            "dijo",
            "menciono",
            "señalo",
            "indico",
            "explico",
            "establecio",
            "mencionado",
            "mencionada",
            "mencionados",
            "mencionadas",
            "citado",
            "citada",
            "citados",
            "citadas",
            "señalado",
            "señalada",
            "señalados",
            "señaladas",
            "indicado",
            "indicada",
            "indicados",
            "indicadas",
            "descrito",
            "descrita",
            "descritos",
            "descritas");
    private static final Set<String> POLICY = Set.of("politica", "politicas");
    // "la política anterior" may well be the one before this one.
    private static final Set<String> HISTORY =
            Set.of("version", "revision", "sustitu", "reemplaz", "derog", "abrog", "cancel", "obsolet", "copia");

    @Override
    public void check(OwnText text, Found found) {
        text.rules().forEach(rule -> rule.passages().forEach(passage -> check(passage, true, found)));
        text.sections().forEach(section -> section.passages().forEach(passage -> check(passage, false, found)));
        text.definitions().forEach(d -> d.passages().forEach(passage -> check(passage, false, found)));
    }

    private static void check(Passage passage, boolean rule, Found found) {
        for (int i = 0; i < passage.words().size() - 1; i++) {
            if (isRelative(passage, i, rule) && !passage.isQuoted(i)) {
                int from = i > 0 && List.of("el", "la", "los", "las").contains(passage.folded(i - 1)) ? i - 1 : i;
                String words = passage.written(from, i + 1);
                found.add(Kind.RELATIVE_REFERENCE, passage.place(), words, words);
            }
        }
    }

    private static boolean isRelative(Passage passage, int at, boolean rule) {
        String first = passage.folded(at);
        String second = passage.folded(at + 1);
        boolean before = BEFORE.contains(second);
        if (!before && !first.equals("arriba") && !second.equals("arriba") || passage.isParted(at, at + 1, ".,;:()")) {
            return false;
        }
        if (before) {
            return PARTS.contains(first)
                    || rule
                            && POLICY.contains(first)
                            && passage.indexOf(HISTORY).isEmpty();
        }
        return second.equals("arriba") && (SAID.contains(first) || PARTS.contains(first) || first.equals("lineas"))
                || first.equals("arriba") && SAID.contains(second);
    }
}
