package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "revisar revisión revisor revisan revisará revisiones",
                "autorizar autorización autorice autorizó autorizado autorizaciones autorizacion",
                "supervisar supervisión supervisor supervisora",
                "auditar auditor auditoría auditorias",
                "notificar notificación notifique",
                "cumplir cumplimiento",
                "vigente vigencia vigentes",
                "devolver devolución devuelve",
                "aprobar aprueba aprobación",
                "gestión gestionar gestor",
                "seleccionar selección",
                "solicitar solicitud solicitante",
                "bloquear bloqueo bloquee",
                "pagar pago pague pagos",
                "proveedor proveedora proveedores",
                "contraseña contrasenas CONTRASEÑAS",
                "año años ano",
                "ley leyes",
                "vez veces",
                "1,000 1000 1.000"
            })
    void joinsAFamily(String family) {
        assertThat(Words.of(family)).hasSizeGreaterThan(1);
        assertThat(Words.of(family).stream().map(Stem::of).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"misión comisión", "visión revisión", "servicio servidor", "comité comisión", "15 150", "1.5 15"
            })
    void keepsApartWhatIsNotOfAFamily(String words) {
        assertThat(Words.of(words).stream().map(Stem::of).distinct()).hasSize(2);
    }

    @Test
    void findsACodeInAnySpelling() {
        assertThat(List.of("PO-COM-001", "po com 1", "pocom001", "PO.COM.01"))
                .allSatisfy(code -> assertThat(CodeKeys.of(code)).contains("pocom1"));
        assertThat(CodeKeys.of("PO-COM-001")).containsExactly("pocom1", "com1");
        assertThat(CodeKeys.of("REGLAMENTO")).isEmpty();
    }

    @Test
    void namesAThingInAnyOrderOfItsWords() {
        Vocabulary vocabulary = new Vocabulary();
        assertThat(vocabulary.key("Clientes internos"))
                .isEqualTo(vocabulary.key("interno, cliente"))
                .isEqualTo("client intern");
        assertThat(vocabulary.key("nuestra misión")).isEqualTo("mision ");
        assertThat(vocabulary.key("de la")).isEmpty();
    }
}
