package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.policy.SectionKind.ANNEXES;
import static vigente.policy.SectionKind.LEGAL_FRAME;
import static vigente.policy.SectionKind.OBJECTIVE;
import static vigente.policy.SectionKind.RECORDS;
import static vigente.policy.SectionKind.RESPONSIBLE;
import static vigente.policy.SectionKind.REVIEW;
import static vigente.policy.SectionKind.RULES;
import static vigente.policy.SectionKind.SCOPE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.policy.SectionKind;

class SectionWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objetivo",
                "OBJETIVO",
                "objetivos",
                "1. Objetivo",
                "1.- Objetivo",
                "I. Objetivo",
                "1) Objetivos:",
                "🎯 1. Objetivos:",
                "A. Objetivo",
                "1.1 Objetivo",
                "Objetivo de la política",
                "Objetivos de esta política",
                "Propósito",
                "Proposito",
                "Objetivo.",
                "— Objetivo —",
                "1º Objetivo",
                "1 – Objetivo",
                "Objetivo del manual",
            })
    void recognisesTheObjective(String heading) {
        assertThat(SectionWords.kinds(heading)).containsExactly(OBJECTIVE);
    }

    @Test
    void recognisesTheOtherSections() {
        thenKindsAre("Alcance", SCOPE);
        thenKindsAre("Ámbito", SCOPE);
        thenKindsAre("III) AMBITO DE LA POLÍTICA", SCOPE);
        thenKindsAre("Marco legal", LEGAL_FRAME);
        thenKindsAre("Referencias", LEGAL_FRAME);
        thenKindsAre("Responsables", RESPONSIBLE);
        thenKindsAre("Roles y responsabilidades", RESPONSIBLE);
        thenKindsAre("Responsabilidad", RESPONSIBLE);
        thenKindsAre("Revisión", REVIEW);
        thenKindsAre("Revisiones", REVIEW);
        thenKindsAre("Vigencia de la política", REVIEW);
        thenKindsAre("6. Políticas", RULES);
        thenKindsAre("Política", RULES);
        thenKindsAre("Lineamientos", RULES);
        thenKindsAre("Declaraciones", RULES);
        thenKindsAre("Registro", RECORDS);
        thenKindsAre("Anexos", ANNEXES);
    }

    @Test
    void recognisesTwoInOneHeading() {
        thenKindsAre("Objetivo y alcance", OBJECTIVE, SCOPE);
        thenKindsAre("2. Objetivo / Alcance", OBJECTIVE, SCOPE);
        thenKindsAre("Objetivo, alcance y marco legal", OBJECTIVE, SCOPE, LEGAL_FRAME);
    }

    @Test
    void leavesOtherHeadingsAlone() {
        thenKindsAre("Revisiones médicas");
        thenKindsAre("Políticas de otros");
        thenKindsAre("Objetivo y metas");
        thenKindsAre("Introducción");
    }

    @Test
    void readsEmphasisedHeadingsInText(@TempDir Path folder) {
        GivenContent given = new GivenContent(folder)
                .text("# Política de viajes\n\n## 🎯 **1. Objetivos:**\n\nViajar.\n\n## 2. *Alcance* de la política\n\n"
                        + "No aplica\n\n## `Lineamientos`\n\n1. Uno\n");
        assertThat(given.revision().sections()).hasSize(3);
        assertThat(given.reported()).isEmpty();
    }

    private static void thenKindsAre(String heading, SectionKind... kinds) {
        assertThat(SectionWords.kinds(heading)).as(heading).containsExactly(kinds);
    }
}
