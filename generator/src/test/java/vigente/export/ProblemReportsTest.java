package vigente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;

class ProblemReportsTest {
    private static final Problem WARNING =
            Problem.of(Kind.NO_RULES, new Place("politicas/atención a clientes/1.00/politica.md", 7, 3, 5));
    private static final Problem ERROR = Problem.of(Kind.NOTICE_EMPTY, Place.start("avisos/confidencialidad.md"));

    @Test
    void writesProblemsAsJson() {
        assertThat(new String(ProblemsJson.bytes(List.of(WARNING), "content"), UTF_8))
                .isEqualTo("""
                        [
                          {
                            "id": "sin-lineamientos",
                            "severidad": "advertencia",
                            "archivo": "content/politicas/atención a clientes/1.00/politica.md",
                            "linea": 7,
                            "columna": 3,
                            "mensaje": "la sección Políticas es prosa sin numerar: nada de ella se puede citar",
                            "ayuda": "escriba cada lineamiento como elemento de una lista numerada: «1. …»"
                          }
                        ]
                        """);
    }

    @Test
    void writesSarifWithRulesLevelsAndRegions() {
        String sarif = new String(SarifLog.bytes(List.of(ERROR, WARNING), "content", "0.1.0"), UTF_8);
        assertThat(sarif)
                .contains("\"version\": \"2.1.0\"", "\"columnKind\": \"unicodeCodePoints\"")
                .contains("\"level\": \"error\"", "\"level\": \"warning\"")
                .contains("\"uri\": \"content/politicas/atenci%C3%B3n%20a%20clientes/1.00/politica.md\"")
                .containsPattern("\"startLine\": 7,\\s+\"startColumn\": 3,\\s+\"endColumn\": 8")
                .containsOnlyOnce("\"region\"");
    }

    @Test
    void namesTheIndexOfEachRule() {
        String sarif = new String(SarifLog.bytes(List.of(ERROR, WARNING), "", "0.1.0"), UTF_8);
        assertThat(sarif)
                .contains("\"ruleId\": \"aviso-vacio\",\n          \"ruleIndex\": 0")
                .contains("\"ruleId\": \"sin-lineamientos\",\n          \"ruleIndex\": 1");
    }
}
