package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.policy.Annex;
import vigente.policy.Definition;
import vigente.policy.Manual;
import vigente.policy.PendingItem;
import vigente.policy.PendingItems;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.PendingMark;
import vigente.text.PlainText;

class AcceptedDataTest {
    @TempDir
    Path folder;

    private GivenContent given;

    @BeforeEach
    void begin() {
        given = new GivenContent(folder).rules("1. Uno\n");
    }

    @Test
    void readsPendingDataWithoutQuotesWhereverTheyStand() {
        given.draft("politica.yaml", """
                codigo: PENDIENTE
                titulo: PENDIENTE(nota: falta votarlo; para: 2026-12-31)
                revision: PENDIENTE
                tipo: PENDIENTE
                idioma: PENDIENTE
                clasificacion: PENDIENTE
                area: PENDIENTE(nota: dos áreas, por decidir)
                responsable: PENDIENTE(responsable: Director General)
                fecha_emision: PENDIENTE
                vigente_desde: PENDIENTE
                conservacion: PENDIENTE
                palabras_clave: [viaje, PENDIENTE]
                normas: PENDIENTE
                alias: [PENDIENTE]
                distribucion:
                  - Gerentes
                  - PENDIENTE(nota: quién más; para: 2027-01-31)
                revision_periodica: {periodo: PENDIENTE(nota: 1 o 2 años, por decidir), a_partir_de: PENDIENTE}
                elaboro: {nombre: PENDIENTE(nota: a, b: c), puesto: PENDIENTE, fecha: PENDIENTE}
                sustituye: [PENDIENTE]
                cambios:
                  - {fecha: PENDIENTE, autor: PENDIENTE, descripcion: PENDIENTE, motivo: PENDIENTE}
                  - PENDIENTE
                definiciones:
                  - {termino: PENDIENTE, texto: PENDIENTE}
                  - termino: Viático
                    texto: PENDIENTE(nota: [falta], "aprobarlo")
                    sinonimos: [PENDIENTE]
                    incluye:
                      - PENDIENTE
                      - {termino: Comida, texto: El gasto diario es PENDIENTE.}
                  - ver: PENDIENTE
                anexos:
                  - {archivo: PENDIENTE, titulo: Formato de viáticos}
                  - {archivo: anexos/a.md, titulo: PENDIENTE, tipo: PENDIENTE, origen: externo, fuente: PENDIENTE,
                     fecha: PENDIENTE, permiso: PENDIENTE, resumen: PENDIENTE, contradice: [PENDIENTE]}
                  - PENDIENTE(nota: formato de queja)
                """);
        given.draft("anexos/a.md", "Texto.\n");
        Manual manual = given.manual();
        assertThat(given.places()).isEmpty();
        Policy policy = manual.policies().get(0);
        List<String> owed = PendingItems.of(policy, policy.newest()).stream()
                .map(item -> item.where().id() + " " + item.element())
                .toList();
        assertThat(owed).hasSize(42);
        assertThat(owed).contains("dato revision", "dato distribucion", "anexo A-1", "definicion Viático");
    }

    @Test
    void keepsNoteOwnerAndDayOfWhatIsOwed() {
        given.data("area: PENDIENTE(nota: dos áreas, por decidir; responsable: Ana Ruiz; para: 2027-01-31)\n");
        assertThat(given.revision().filing().area().owed())
                .contains(
                        new PendingMark("dos áreas, por decidir", "Ana Ruiz", Optional.of(LocalDate.of(2027, 1, 31))));
    }

    @Test
    void tellsAnOwedAnnexByItsTitle() {
        given.data("anexos:\n  - {archivo: PENDIENTE, titulo: Formato de viáticos}\n");
        assertThat(given.revision().annexes())
                .singleElement()
                .isInstanceOfSatisfying(
                        Annex.Owed.class, owed -> assertThat(owed.mark().note()).isEqualTo("Formato de viáticos"));
    }

    @Test
    void takesListsOwedAsAWholeForOneOwedItem() {
        given.data("definiciones: PENDIENTE\nanexos: PENDIENTE\ncambios: PENDIENTE\nelaboro: PENDIENTE\n"
                + "revision_periodica: PENDIENTE\n");
        Policy policy = given.manual().policies().get(0);
        assertThat(given.places()).isEmpty();
        assertThat(PendingItems.of(policy, policy.newest())).hasSize(5);
    }

    @Test
    void acceptsListsAndGroupsWithNothingInThem() {
        given.data("definiciones:\nanexos:\ncambios: []\nelaboro:\npalabras_clave:\nexenciones:\n");
        assertThat(given.revision().definitions()).isEmpty();
        assertThat(given.places()).isEmpty();
    }

    @Test
    void countsWhatTheManualOwes() {
        given.file("manual.yaml", """
                titulo: PENDIENTE
                organizacion: {nombre_comercial: PENDIENTE, razon_social: PENDIENTE, otros_nombres: [PENDIENTE]}
                puestos: [Director General, PENDIENTE]
                confidencialidad: {clasificacion: PENDIENTE, niveles: PENDIENTE, aviso: aviso.md}
                revision_periodica: {periodo: PENDIENTE, avisar: PENDIENTE}
                identidad: {logo: PENDIENTE, color: PENDIENTE}
                sitio: {url: PENDIENTE}
                papel: PENDIENTE
                """);
        Manual manual = given.manual();
        assertThat(given.places()).isEmpty();
        assertThat(PendingItems.ofManual(manual).stream().map(PendingItem::element))
                .containsExactlyInAnyOrder(
                        "titulo",
                        "nombre_comercial",
                        "razon_social",
                        "otros_nombres",
                        "puestos",
                        "clasificacion",
                        "niveles",
                        "periodo",
                        "avisar",
                        "logo",
                        "color",
                        "url",
                        "papel");
        assertThat(manual.settings().posts()).containsExactly("Director General");
    }

    @Test
    void readsScalarsAsWritten() {
        given.draft(
                "politica.yaml",
                "codigo: 001\ntitulo: no\nrevision: 1.00x\nresponsable: null\narea: ~\nconservacion: 1_000\n"
                        + "normas: [7.10, 0x1F, 2026-01-02, yes, 1:30]\n");
        Revision revision = given.revision();
        assertThat(revision.title().code().known().map(Object::toString)).contains("001");
        assertThat(revision.title().title().known()).contains("no");
        assertThat(revision.title().responsible().known()).contains("null");
        assertThat(revision.filing().area().known()).contains("~");
        assertThat(revision.filing().retention().known()).contains("1_000");
        assertThat(revision.filing().norms()).containsExactly("7.10", "0x1F", "2026-01-02", "yes", "1:30");
        assertThat(given.places()).isEmpty();
    }

    @Test
    void tellsRevisionTenFromRevisionOne() {
        given.file("politicas/compras/1.10/politica.yaml", GivenContent.DATA.replace("1.00x", "1.10"));
        given.file("politicas/compras/1.10/politica.md", GivenContent.SECTIONS + "## Políticas\n\n1. Uno\n");
        assertThat(given.manual().policies().get(0).newest().number().toString())
                .isEqualTo("1.10");
        assertThat(given.places()).isEmpty();
    }

    @Test
    void acceptsByteOrderMarksAndWindowsLineEnds() {
        String text = GivenContent.SECTIONS + "## Políticas\n\n1. Uno\n";
        String data = GivenContent.DATA + "definiciones:\n  - termino: Viático\n    texto: |\n      Uno\n\n      dos\n";
        Revision plain = given.draft("politica.yaml", data).text(text).revision();
        Revision windows = given.draft("politica.yaml", "\uFEFF" + data.replace("\n", "\r\n"))
                .text("\uFEFF" + text.replace("\n", "\r\n"))
                .revision();
        assertThat(given.places()).isEmpty();
        assertThat(windows.fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(windows.definitions()).isEqualTo(plain.definitions());
        assertThat(windows.sections()).isEqualTo(plain.sections());
    }

    @Test
    void keepsTemplateSyntaxAsText() {
        given.rules("1. El plazo es ${plazo}, {% if x %} o <#if y> y {{z}}.\n");
        assertThat(given.numbered()).containsExactly("L-1 El plazo es ${plazo}, {% if x %} o <#if y> y {{z}}.");
        assertThat(given.places()).isEmpty();
    }

    @Test
    void comparesFileNamesInOneForm() {
        String decomposed = Normalizer.normalize("anexos/diseño.md", Normalizer.Form.NFD);
        given.data("anexos:\n  - {archivo: anexos/diseño.md, titulo: Diseño}\n").draft(decomposed, "Texto.\n");
        given.rules("1. Vea el [diseño](anexos/dise%C3%B1o.md) y [otro](" + decomposed + ").\n");
        assertThat(given.revision().annexes()).hasSize(1);
        assertThat(given.places()).isEmpty();
    }

    @Test
    void takesParagraphsAndListsForTheTextOfADefinition() {
        given.data(
                "definiciones:\n  - termino: Viático\n    texto: |\n      Dinero para:\n\n      - comida\n      - taxi\n");
        Definition definition = given.revision().definitions().get(0);
        assertThat(definition.text().known().map(PlainText::of).orElseThrow()).contains("comida", "taxi");
        assertThat(definition.text().known().orElseThrow()).hasSize(2);
    }

    @Test
    void findsEveryPendingItemBehindEscapes() {
        given.data("definiciones:\n  - {termino: A, texto: \"Uno:\\n\\nPENDIENTE y PENDIENTE\\u002e\"}\n");
        Policy policy = given.manual().policies().get(0);
        assertThat(PendingItems.of(policy, policy.newest())).hasSize(2);
    }
}
