package vigente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImporterTest {
    /** The shape of a policy copied from an intranet page, whose headings are gone; the words are ours. */
    private static final String WITHOUT_HEADINGS = """
            Manual de políticas
            Politica de viajes
            PENDIENTE
            Revisión 1.00x

            Política de viajes

            Fijar las reglas con que se autorizan, pagan y comprueban los viajes de trabajo.

            Esta política es aplicable siempre que un colaborador viaje por cuenta de la empresa.

              1. Viajero - Colaborador que viaja por encargo de su jefe.
              2. Compromiso con el viajero - PENDIENTE
              3. Misión, nuestra - PENDIENTE
              4. Modelo de viaje - PENDIENTE
                1. Seguridad - Se viaja de día siempre que se puede.
                2. Orden – cada gasto tiene su comprobante.
              5. Viaje largo - El que dura más de tres noches. Se caracteriza por:
                1. Tener un plan escrito.
              6. Modelo VIAJE (resumen)
                1. Verdad: se comprueba lo gastado.
                2. PENDIENTE
              7. Visión, nuestra - PENDIENTE

            El responsable de editar y actualizar esta política es el Director Comercial.

            Esta política será revisada cada dos años a partir de su fecha de emisión.

              1. El viajero debe pedir autorización con tres días de anticipación.
              2. El jefe autoriza por escrito, conforme a nuestra misión.
              1. PENDIENTE
            AVISO DE CONFIDENCIALIDAD Y ALCANCE LEGAL
            Lo escrito aquí pertenece a la empresa.""";

    @Test
    void findsEveryPartOfATextWithoutHeadings() {
        Imported imported = Given.text(WITHOUT_HEADINGS);
        assertThat(imported.title()).isEqualTo("Política de viajes");
        assertThat(imported.number()).isEqualTo("1.00x");
        assertThat(imported.counts()).isEqualTo(new Imported.Counts(7, 5, 2, 7));
        assertThat(Given.data(imported))
                .contains("codigo: PENDIENTE\n", "responsable: Director Comercial\n")
                .contains("revision_periodica: {periodo: 2 años, a_partir_de: emision}")
                .contains("  - termino: \"Misión, nuestra\"\n    texto: PENDIENTE\n")
                .contains(
                        "      - termino: Verdad\n", "      - PENDIENTE\n", "      - texto: Tener un plan escrito.\n");
        assertThat(Given.body(imported))
                .containsSubsequence(
                        "## Objetivo\n\nFijar las reglas",
                        "## Alcance\n",
                        "## Responsable\n",
                        "## Revisión\n",
                        "## Políticas\n\n1. El viajero",
                        "2. El jefe",
                        "## Anexos\n\n1. PENDIENTE",
                        "## AVISO DE CONFIDENCIALIDAD");
        Given.thenEverythingHasItsPlace(WITHOUT_HEADINGS, imported);
    }

    @Test
    void tellsWhatItAssumedAndWhy() {
        assertThat(Given.report(Given.text(WITHOUT_HEADINGS)))
                .contains("línea 2: repite el título: «Politica de viajes»")
                .contains("línea 8: supuse que es «Objetivo», porque empieza con un verbo en infinitivo («Fijar»)")
                .contains("línea 31: supuse que es «Anexos»");
    }

    @Test
    void aTermWithoutTextKeepsItsEntries() {
        assertThat(Given.data(Given.text(WITHOUT_HEADINGS)))
                .contains("  - termino: Modelo VIAJE (resumen)\n    incluye:\n");
    }

    @Test
    void readsHeadingsInCapitalsAndDataOfTheTitlePage() {
        Imported imported = Given.text(
                "POLÍTICA DE COMPRAS",
                "Código: PO-ADM-007",
                "Versión: 2",
                "Fecha de emisión: 15 de enero de 2025",
                "Elaboró: Ana Ruiz, Gerente de Compras",
                "Autorizó: Luis Mora",
                "",
                "1. OBJETIVO",
                "Ordenar las compras.",
                "2. ALCANCE: Toda la empresa.",
                "3. DEFINICIONES",
                "Proveedor: Quien vende a la empresa.",
                "4. POLÍTICAS GENERALES",
                "4.1. Toda compra lleva orden.",
                "4.2. Se piden tres cotizaciones:",
                "a) una del proveedor de siempre;",
                "b) dos de otros.",
                "5. ANEXOS",
                "- Formato de orden de compra");
        assertThat(imported.code()).isEqualTo("PO-ADM-007");
        assertThat(imported.number()).isEqualTo("2.00x");
        assertThat(Given.data(imported))
                .contains("fecha_emision: 2025-01-15\n")
                .contains("elaboro: {nombre: \"Ana Ruiz\", puesto: \"Gerente de Compras\"}")
                .contains("termino: Proveedor\n    texto: Quien vende a la empresa.");
        assertThat(Given.body(imported))
                .contains("## Políticas\n\n1. Toda compra lleva orden.\n2. Se piden tres cotizaciones:\n");
        assertThat(Given.report(imported))
                .contains("una firma vale por el texto que se firmó")
                .contains("los lineamientos 4.1. a 4.2. del documento se numeran de L-1 a L-2");
    }

    @Test
    void aCodeThatIsTakenIsOwedAgain() {
        Imported imported = Given.text("Política de compras", "Código: PO-COM-001", "", "Objetivo", "Comprar bien.");
        assertThat(Given.data(imported)).contains("codigo: PENDIENTE(nota: el documento dice PO-COM-001");
    }

    @Test
    void listsPageDebrisLineByLine() {
        Imported imported = Given.text(
                "Política de compras", "1/8", "Embed Size (px)", "Objetivo", "Comprar.", "Publicar un comentario");
        assertThat(Given.report(imported))
                .contains("línea 2: número de página: «1/8»")
                .contains("línea 3: resto de una página web: «Embed Size (px)»")
                .contains("línea 6: resto de una página web: «Publicar un comentario»");
        assertThat(Given.body(imported)).doesNotContain("Embed");
    }

    @Test
    void refusesToGuessLostAccents() {
        String broken =
                "La atencin y la informacin del cliente son el objetivo de la empresa y de todos los que en ella estn. ";
        Imported imported = Given.text("Taller de servicio", "", broken.repeat(6));
        assertThat(Given.report(imported))
                .contains("perdió sus letras con acento")
                .contains("«atencin»");
        assertThat(Given.body(imported)).contains("atencin").doesNotContain("atención");
    }

    @Test
    void namesWindows1252AndKeepsItsAccents() {
        byte[] bytes =
                "Política de atención\n\nObjetivo\nDar atención rápida.".getBytes(Charset.forName("windows-1252"));
        Imported imported = Given.imported(bytes, "viejo.txt");
        assertThat(imported.title()).isEqualTo("Política de atención");
        assertThat(Given.report(imported)).contains("Windows-1252").contains("convert-encoding");
    }

    @Test
    void doesNotGuessOtherEncodings() {
        byte[] bytes = "Política de atención".getBytes(StandardCharsets.ISO_8859_1);
        bytes["Política de atenci".length()] = (byte) 0x97;
        assertThatThrownBy(() -> Given.imported(bytes, "mac.txt"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("mac.txt");
    }

    @Test
    void keepsMarkdownAsItIs() {
        Imported imported = Given.markdown(
                "# Política de redes",
                "",
                "## Objetivo",
                "",
                "Usar **bien** las redes.",
                "",
                "## Alcance",
                "",
                "Todos.",
                "",
                "## Definiciones",
                "",
                "- **Red**: sitio donde se publica.",
                "",
                "## Lineamientos",
                "",
                "1. Nadie publica",
                "   datos de clientes.",
                "",
                "| a | b |",
                "| --- | --- |",
                "| 1 | 2 |");
        assertThat(imported.title()).isEqualTo("Política de redes");
        assertThat(Given.data(imported)).contains("termino: Red\n    texto: sitio donde se publica.");
        assertThat(Given.body(imported))
                .contains("**bien**")
                .contains("## Lineamientos\n\n1. Nadie publica\n   datos de clientes.")
                .contains("| 1 | 2 |");
        assertThat(Given.report(imported)).contains("«Política de redes» es el título");
    }

    @Test
    void aDocumentThatIsNoPolicyIsCalledSo() {
        assertThat(Given.report(
                        Given.text("Diez consejos", "", "Salude siempre a quien llega, aunque no lo conozca todavía.")))
                .contains("esto no parece una política");
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThatThrownBy(() -> Given.imported(new byte[0], "nada.txt")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Given.imported(new byte[5000], "ceros.txt")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Given.text(" ", "\t", "")).isInstanceOf(Unreadable.class);
    }
}
