package vigente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final List<String> POSTS = List.of(
            "Director General",
            "Director Comercial",
            "Director de Operaciones",
            "Director de Administración y Finanzas",
            "Gerente Jurídico",
            "Gerente de Calidad",
            "Gerente de Compras",
            "Gerente de Tecnologías de la Información",
            "Gerentes");
    private static final List<String> CODES =
            List.of("PO-COM-001", "PO-COM-002", "PO-COM-009", "PO-COM-010", "PO-RHU-001", "viaticos-y-gastos-de-viaje");
    private static final List<String> KEYS = List.of(
            "codigo", "titulo", "revision", "revision_periodica", "fecha_emision", "vigente_desde", "definiciones");

    @ParameterizedTest
    @CsvSource({
        "Directr Comercial, Director Comercial",
        "Director Comersial, Director Comercial",
        "Directro Comercial, Director Comercial",
        "dir comercial, Director Comercial",
        "Dir. Com., Director Comercial",
        "Directora Comercial, Director Comercial",
        "Comercial, Director Comercial",
        "Comercial Director, Director Comercial",
        "Director General Adjunto, Director General",
        "Director Operacion, Director de Operaciones",
        "director de finanzas, Director de Administración y Finanzas",
        "Gte. Compras, Gerente de Compras",
        "Gerente Juridico, Gerente Jurídico",
        "Gerente, Gerentes",
        "Gerente Tecnologías, Gerente de Tecnologías de la Información"
    })
    void knowsAPost(String written, String meant) {
        assertThat(Suggestion.nearest(written, POSTS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Director",
                "Jefe de Compras",
                "Gerente General",
                "Consejo de Administrados",
                "Presidente",
                "de",
                "",
                "D"
            })
    void proposesNoPostWhereNoneIsMeant(String written) {
        assertThat(Suggestion.nearest(written, POSTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PO-COM-9, PO-COM-009",
        "po com 1, PO-COM-001",
        "POCOM0009, PO-COM-009",
        "PO-CMO-001, PO-COM-001",
        "PO-COM-090, PO-COM-009",
        "PO-RH-001, PO-RHU-001",
        "viaticos, viaticos-y-gastos-de-viaje",
        "viáticos y gasto de viajes, viaticos-y-gastos-de-viaje"
    })
    void knowsACode(String written, String meant) {
        assertThat(Suggestion.nearest(written, CODES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO-COM-003", "PO-COM-011", "PO-COM", "PO-FIN-001", "PO-COM-001-2", "9", "x"})
    void proposesNoOtherNumber(String written) {
        assertThat(Suggestion.nearest(written, CODES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fecha emisión, fecha_emision",
        "fechaemision, fecha_emision",
        "fecha_de_emision, fecha_emision",
        "código, codigo",
        "cdoigo, codigo",
        "REVISION, revision",
        "revisions, revision",
        "definicion, definiciones",
        "vigente, vigente_desde"
    })
    void knowsAKey(String written, String meant) {
        assertThat(Suggestion.nearest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"color", "hasta", "responsable", "rev", "nota"})
    void proposesNoKeyWhereNoneIsMeant(String written) {
        assertThat(Suggestion.nearest(written, KEYS)).isEmpty();
    }

    @Test
    void proposesAnotherNumberWhereThereIsOnlyOne() {
        assertThat(Suggestion.nearest("PO-RHU-002", CODES)).contains("PO-RHU-001");
        assertThat(Suggestion.nearest("1.01", List.of("1.00"))).isEmpty();
    }

    @Test
    void proposesNoOpposite() {
        assertThat(Suggestion.nearest("Cliente externo", List.of("Cliente interno")))
                .isEmpty();
    }

    @Test
    void proposesTheFileInItsFolder() {
        List<String> files = List.of("anexos/formato.pdf", "anexos/tarifas-2026.csv");
        assertThat(Suggestion.nearest("Formato.pdf", files)).contains("anexos/formato.pdf");
        assertThat(Suggestion.nearest("anexos/tarifas.csv", files)).contains("anexos/tarifas-2026.csv");
    }

    @Test
    void comparesNoPages() {
        String page = "a".repeat(100_000);
        assertThat(Suggestion.nearest(page, List.of(page + "b"))).isEmpty();
    }

    @Test
    void asksBeforeItTellsWhatMayBeWritten() {
        assertThat(Suggestion.help("cdigo", KEYS, "las claves son estas"))
                .isEqualTo("¿quiso decir «codigo»? Las claves son estas");
        assertThat(Suggestion.help("color", KEYS, "las claves son estas")).isEqualTo("las claves son estas");
    }
}
