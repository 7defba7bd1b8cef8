package vigente.glossary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nouns that name persons and so have a feminine beside the masculine, or serve for both.
 *
 * <p>Only these change gender: caso and casa, partido and partida, entrada and entrado are different words, and no ending
 * tells them from empleado and empleada. Words whose feminine is also a thing (técnica, política) or, without accents, an
 * office (secretaría, notaría) are left out on purpose.
 */
final class PersonNouns {
    private static final Map<String, String> FEMININE = Stream.of("""
            empleado invitado encargado delegado afiliado asociado jubilado pensionado interesado apoderado asegurado
            acreditado licenciado abogado diputado becado comisionado subordinado asalariado agremiado acusado demandado
            denunciado egresado graduado detenido magistrado refugiado accidentado lesionado aliado candidato
            compañero ingeniero consejero obrero pasajero viajero enfermero mensajero extranjero heredero tesorero
            cocinero carpintero bombero arquitecto médico alumno vecino dueño socio amigo hijo niño hermano ciudadano
            mexicano usuario funcionario beneficiario propietario destinatario arrendatario mandatario signatario
            prestatario concesionario licenciatario depositario becario empresario operario maestro ministro experto
            perito jefe subjefe cliente gerente subgerente presidente vicepresidente asistente dependiente intendente
            superintendente patrón señor
            """.strip().split("\\s+"))
            .map(Letters::fold)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PersonNouns::feminine));
    private static final Map<String, String> MASCULINE =
            FEMININE.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final Set<String> BOTH =
            Set.of("responsable", "titular", "lider", "profesional", "miembro", "testigo");
    // Machines and places in -dora, -tora, -sora: no women who do what the -or does.
    private static final Set<String> THINGS = Set.of(
            "computadora",
            "calculadora",
            "impresora",
            "emisora",
            "lavadora",
            "secadora",
            "grabadora",
            "aspiradora",
            "licuadora",
            "copiadora",
            "fotocopiadora",
            "trituradora",
            "motora",
            "sectora",
            "factora",
            "indicadora",
            "refrigeradora",
            "incubadora");

    private PersonNouns() {}

    /** The other gender of a folded singular: {@code directora} for {@code director}; empty where it has none. */
    static Optional<String> otherGender(String word) {
        if (isAgent(word) && !THINGS.contains(word + "a")) {
            return Optional.of(word + "a");
        }
        if (word.endsWith("ora") && isAgent(word.substring(0, word.length() - 1)) && !THINGS.contains(word)) {
            return Optional.of(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(FEMININE.get(word)).or(() -> Optional.ofNullable(MASCULINE.get(word)));
    }

    /** Whether a folded singular may stand for a man or a woman, so that its adjectives follow: responsable técnica. */
    static boolean isPerson(String word) {
        return BOTH.contains(word)
                || word.endsWith("nte")
                || word.endsWith("ista")
                || otherGender(word).isPresent();
    }

    private static boolean isAgent(String word) {
        return word.length() > 4 && (word.endsWith("dor") || word.endsWith("tor") || word.endsWith("sor"));
    }

    private static String feminine(String masculine) {
        String stem = masculine.endsWith("o") || masculine.endsWith("e")
                ? masculine.substring(0, masculine.length() - 1)
                : masculine;
        return stem + "a";
    }
}
