package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver silences one kind of problem, in its own files, up to and with its last day. */
class WaiversTest {
    private static final String WAIVER = "exenciones: [{id: %s, motivo: llega en marzo, autor: Ana Ruiz, hasta: %s}]";
    private static final String SALES =
            "codigo: PO-VEN-001\ntitulo: Ventas\nrevision: 1.00x\nresponsable: Director General\n";
    private static final String TEXT =
            "## Objetivo\n\nVender más.\n\n## Alcance\n\nTodos.\n\n## Políticas\n\n1. El jefe da feedback.\n";
    private Checked manual;

    @BeforeEach
    void manualWithTwoAdvices(@TempDir Path work) {
        manual = Checked.in(work).rules("El jefe da feedback.", "El viajero aplica el punto anterior.");
    }

    @Test
    void silencesItsKindOnly() {
        manual.data(WAIVER.formatted("palabra-extranjera", "2026-12-31"));
        assertThat(manual.found()).containsExactly("referencia-relativa");
    }

    @Test
    void holdsOnItsLastDayAndIsAnErrorOnTheNext() {
        manual.data(WAIVER.formatted("palabra-extranjera", "2026-11-22"));
        assertThat(manual.found()).containsExactly("referencia-relativa");
        manual.data(WAIVER.formatted("palabra-extranjera", "2026-11-21"));
        assertThat(manual.found()).containsExactly("exencion-vencida", "palabra-extranjera", "referencia-relativa");
    }

    @Test
    void aPolicysOwnSilencesNoOther() {
        manual.data(WAIVER.formatted("palabra-extranjera", "2026-12-31"))
                .file("politicas/ventas/1.00x/politica.yaml", SALES)
                .file("politicas/ventas/1.00x/politica.md", TEXT);
        assertThat(manual.found()).containsExactly("palabra-extranjera", "referencia-relativa");
    }
}
