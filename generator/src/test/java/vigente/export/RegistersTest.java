package vigente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RegistersTest {
    private static final RuleRef RULE = new RuleRef("PO-COM-001", "servicio", "L-5", "politicas/servicio.html#L-5");
    private static final RuleRef FAR_RULE = new RuleRef("", "quejas", "L-1", "politicas/quejas.html#L-1");
    private static final PendingRow PENDING = new PendingRow(
            "PO-COM-001",
            "servicio",
            "1.02x",
            "definicion",
            "Modelo de servicio",
            "falta aprobarlo",
            "Director Comercial",
            Optional.of(LocalDate.of(2026, 12, 31)),
            "politicas/servicio/1.02x/politica.yaml",
            21,
            "politicas/servicio.html#D-modelo-de-servicio",
            List.of(RULE),
            List.of(FAR_RULE));

    @Test
    void writesPendingItemsAsJson() {
        assertThat(new String(new PendingRegister(List.of(PENDING)).json(), UTF_8))
                .isEqualTo("""
                        [
                          {
                            "codigo": "PO-COM-001",
                            "politica": "servicio",
                            "revision": "1.02x",
                            "donde": "definicion",
                            "elemento": "Modelo de servicio",
                            "nota": "falta aprobarlo",
                            "responsable": "Director Comercial",
                            "para": "2026-12-31",
                            "archivo": "politicas/servicio/1.02x/politica.yaml",
                            "linea": 21,
                            "url": "politicas/servicio.html#D-modelo-de-servicio",
                            "bloquea": [
                              {
                                "codigo": "PO-COM-001",
                                "politica": "servicio",
                                "regla": "L-5",
                                "url": "politicas/servicio.html#L-5"
                              }
                            ],
                            "afecta": [
                              {
                                "codigo": "",
                                "politica": "quejas",
                                "regla": "L-1",
                                "url": "politicas/quejas.html#L-1"
                              }
                            ]
                          }
                        ]
                        """);
    }

    @Test
    void writesPendingItemsAsCsv() {
        assertThat(new String(new PendingRegister(List.of(PENDING)).csv(), UTF_8))
                .startsWith("\uFEFFcodigo,politica,revision,donde,elemento,nota,responsable,para,archivo,linea,url,")
                .endsWith("politicas/servicio.html#D-modelo-de-servicio,PO-COM-001 L-5,quejas L-1\r\n");
    }

    @Test
    void showsPendingItemsAsATableWithTheirCount() {
        assertThat(new PendingRegister(List.of(PENDING)).text()).isEqualTo("""
                        Código      Revisión  Elemento            Nota             Responsable         Para        Impide aplicar
                        ──────────  ────────  ──────────────────  ───────────────  ──────────────────  ──────────  ──────────────
                        PO-COM-001  1.02x     Modelo de servicio  falta aprobarlo  Director Comercial  2026-12-31  PO-COM-001 L-5

                        1 pendiente; 1 lineamiento no se puede aplicar todavía
                        """);
        assertThat(new PendingRegister(List.of()).text()).isEqualTo("0 pendientes\n");
    }

    @Test
    void writesReviewsAsJsonCsvAndTable() {
        ReviewRegister register = new ReviewRegister(
                LocalDate.of(2026, 11, 21),
                List.of(review(Optional.of(LocalDate.of(2026, 11, 11)), OptionalLong.of(-10), "vencida")));
        assertThat(new String(register.json(), UTF_8))
                .startsWith(
                        "{\n  \"al\": \"2026-11-21\",\n  \"politicas\": [\n    {\n      \"codigo\": \"PO-COM-001\",")
                .contains("\"vence\": \"2026-11-11\",\n      \"dias\": -10,\n      \"banda\": \"vencida\"");
        assertThat(new String(register.csv(), UTF_8))
                .endsWith(
                        ",2026-11-11,'-10,vencida,12 meses desde la emisión (2025-11-11),politicas/servicio.html\r\n");
    }

    @Test
    void showsReviewsToATerminalOfEightyColumnsOverdueFirst() {
        ReviewRegister register = new ReviewRegister(
                LocalDate.of(2026, 11, 21),
                List.of(
                        review(Optional.empty(), OptionalLong.empty(), "sin-fecha"),
                        review(Optional.of(LocalDate.of(2026, 11, 21)), OptionalLong.of(0), "por-vencer"),
                        review(Optional.of(LocalDate.of(2026, 11, 11)), OptionalLong.of(-10), "vencida")));
        assertThat(register.text(false)).isEqualTo("""
                        Código      Título    Responsable  Vence           Situación
                        ──────────  ────────  ───────────  ──────────────  ─────────
                        PO-COM-001  Servicio  Director     2026-11-11      Vencida
                                              Comercial    12 meses desde  hace 10
                                                           la emisión      días
                                                           (2025-11-11)
                        PO-COM-001  Servicio  Director     2026-11-21      Vence hoy
                                              Comercial    12 meses desde
                                                           la emisión
                                                           (2025-11-11)
                        PO-COM-001  Servicio  Director     12 meses desde  Sin fecha
                                              Comercial    la emisión
                                                           (2025-11-11)

                        Al 2026-11-21: 1 vencida, 1 por vencer, 0 al corriente, 1 sin fecha
                        """);
    }

    @Test
    void coloursTheSituationOnlyWhereColoursAreWelcome() {
        ReviewRegister register = new ReviewRegister(
                LocalDate.of(2026, 11, 21),
                List.of(review(Optional.of(LocalDate.of(2026, 11, 11)), OptionalLong.of(-10), "vencida")));
        assertThat(register.text(true)).contains("\u001B[31mVencida\u001B[0m\n", "\u001B[31mhace 10\u001B[0m\n");
        assertThat(register.text(false)).doesNotContain("\u001B");
    }

    @Test
    void keepsWhatIsOverdueAndWhatIsDueUntilADay() {
        ReviewRegister register = new ReviewRegister(
                LocalDate.of(2026, 11, 21),
                List.of(
                        review(Optional.empty(), OptionalLong.empty(), "sin-fecha"),
                        review(Optional.of(LocalDate.of(2027, 1, 20)), OptionalLong.of(60), "por-vencer"),
                        review(Optional.of(LocalDate.of(2027, 1, 21)), OptionalLong.of(61), "al-corriente"),
                        review(Optional.of(LocalDate.of(2026, 11, 11)), OptionalLong.of(-10), "vencida")));
        assertThat(register.until(LocalDate.of(2027, 1, 20)).rows())
                .extracting(ReviewRow::band)
                .containsExactly("por-vencer", "vencida");
        assertThat(register.overdue()).isEqualTo(1);
    }

    @Test
    void writesAReviewWithoutDateAsNull() {
        ReviewRegister register = new ReviewRegister(
                LocalDate.of(2026, 11, 21), List.of(review(Optional.empty(), OptionalLong.empty(), "sin-fecha")));
        assertThat(new String(register.json(), UTF_8)).contains("\"vence\": null", "\"dias\": null");
        assertThat(register.text(false)).contains("Sin fecha", "1 sin fecha");
    }

    @Test
    void writesTheMasterList() {
        MasterRow row = new MasterRow(
                "PO-COM-001",
                "Servicio, quejas",
                "1.01",
                "vigente",
                "Interno",
                "Director Comercial",
                Optional.of(LocalDate.of(2026, 1, 15)),
                Optional.empty());
        assertThat(new String(MasterRow.csv(List.of(row)), UTF_8))
                .startsWith("\uFEFFcodigo,titulo,revision,estado,clasificacion,responsable,fecha_emision,vence\r\n")
                .endsWith("\nPO-COM-001,\"Servicio, quejas\",1.01,vigente,Interno,Director Comercial,2026-01-15,\r\n");
    }

    @Test
    void breaksLongCellsBetweenWords() {
        String cell = "una nota bastante larga que no cabe en una sola línea de la tabla";
        assertThat(new TextTable(List.of("Nota", "Fin"), List.of(List.of(cell, "x"))).text())
                .isEqualTo("""
                        Nota                                    Fin
                        ──────────────────────────────────────  ───
                        una nota bastante larga que no cabe en  x
                        una sola línea de la tabla
                        """);
    }

    private static ReviewRow review(Optional<LocalDate> due, OptionalLong days, String band) {
        return new ReviewRow(
                "PO-COM-001",
                "servicio",
                "Servicio",
                "1.01",
                "vigente",
                "Director Comercial",
                Optional.of(LocalDate.of(2025, 11, 11)),
                "12 meses",
                due,
                days,
                band,
                "12 meses desde la emisión (2025-11-11)",
                "politicas/servicio.html");
    }
}
