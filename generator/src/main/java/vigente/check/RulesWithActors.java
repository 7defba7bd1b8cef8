package vigente.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vigente.policy.Manual;
import vigente.policy.Rule;
import vigente.problem.Kind;

/**
 * A rule names who has to keep it, in its words or in {@code obliga}; a client is no one who could be obliged.
 *
 * <p>Only where most rules of a policy name somebody are the others told, all in one finding.
 */
final class RulesWithActors implements TextCheck {
    private static final int FEWEST = 4;
    private static final Set<String> WORDS = Set.of(
            "custodio",
            "custodios",
            "perito",
            "chofer",
            "choferes",
            "quien",
            "quienes",
            "nadie",
            "todos",
            "todas",
            "cualquiera",
            "ningun",
            "ninguno",
            "ninguna",
            "personal",
            "area",
            "areas",
            "empresa",
            "organizacion",
            "compañia",
            "comite",
            "consejo",
            "direccion",
            "gerencia",
            "gerencias",
            "jefatura",
            "jefaturas",
            "departamento",
            "departamentos",
            "unidad",
            "unidades",
            "equipo",
            "oficina",
            "coordinacion",
            "persona",
            "personas",
            "empleado",
            "empleada",
            "empleados",
            "empleadas",
            "jefe",
            "jefa",
            "jefes",
            "jefas",
            "responsable",
            "responsables",
            "titular",
            "titulares",
            "proveedor",
            "proveedores",
            "socio",
            "socios",
            "miembro",
            "miembros",
            "usuario",
            "usuaria",
            "usuarios",
            "usuarias",
            "alumno",
            "alumnos",
            "medico",
            "medica",
            "medicos",
            "lider",
            "lideres",
            "auxiliar",
            "auxiliares",
            "nos",
            "nuestro",
            "nuestra",
            "nuestros",
            "nuestras",
            "capitan",
            "operario",
            "operarios",
            "mandos",
            "funcionario",
            "funcionaria",
            "funcionarios",
            "secretario",
            "secretaria",
            "tesorero",
            "tesorera",
            "despacho",
            "contraloria",
            "sucursal",
            "sucursales",
            "grupo",
            "taller",
            "almacen",
            "tu",
            "usted",
            "ustedes");
    private static final Set<String> ENDINGS = Set.of(
            "dor", "dora", "dores", "doras", "tor", "tora", "tores", "toras", "sor", "sora", "sores", "soras", "ista",
            "istas", "ante", "antes", "ente", "entes", "mos", "ado", "ada", "ados", "adas", "ario", "arios", "aria",
            "arias", "ero", "eros", "era");

    private final Set<String> posts = new HashSet<>();

    RulesWithActors(Manual manual) {
        manual.settings()
                .posts()
                .forEach(post -> Word.of(post).stream()
                        .filter(word -> Character.isUpperCase(post.charAt(word.start())))
                        .map(Word::stem)
                        .forEach(posts::add));
    }

    @Override
    public void check(OwnText text, Found found) {
        List<Rule> without = new ArrayList<>();
        int all = 0;
        for (OwnText.Ruled ruled : text.rules()) {
            if (ruled.passages().stream().anyMatch(passage -> !passage.words().isEmpty())) {
                all++;
                if (ruled.rule().all().allMatch(rule -> rule.obliges().isEmpty())
                        && ruled.passages().stream().noneMatch(this::names)) {
                    without.add(ruled.rule());
                }
            }
        }
        if (all >= FEWEST && !without.isEmpty() && 2 * without.size() < all) {
            List<String> labels = without.stream().map(Rule::label).toList();
            found.add(Kind.RULE_WITHOUT_ACTOR, without.get(0).place(), "", Spoken.listed(labels), labels.size(), all);
        }
    }

    private boolean names(Passage passage) {
        return IntStream.range(0, passage.words().size())
                .anyMatch(i -> isSomebody(passage.words().get(i)) && !passage.isQuoted(i));
    }

    private boolean isSomebody(Word word) {
        String folded = word.folded();
        if (folded.startsWith("client") || folded.endsWith("mente")) {
            return false;
        }
        return WORDS.contains(folded)
                || posts.contains(word.stem())
                || folded.length() > 5 && ENDINGS.stream().anyMatch(folded::endsWith);
    }
}
