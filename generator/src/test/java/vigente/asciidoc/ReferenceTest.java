package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;

class ReferenceTest {
    @Test
    void readsReferencesToPoliciesAndRules() {
        assertThat(tree("politica:PO-COM-001[] politica:PO-COM-001#L-9[la *regla*] politica:#L-1[]"))
                .isEqualTo(
                        "p ref<PO-COM-001>() \" \" ref<PO-COM-001#L-9>(\"la \" strong(\"regla\")) \" \" ref<#L-1>()");
    }

    @Test
    void readsReferencesToTermsOfSeveralWords() {
        assertThat(tree("termino:Cliente interno[] termino:Misión, nuestra[la misión] termino:Cliente", "externo[]"))
                .isEqualTo(
                        "p ref<Cliente interno>() \" \" ref<Misión, nuestra>(\"la misión\") \" \" ref<Cliente externo>()");
    }

    @Test
    void leavesProseThatLooksLikeAMacroAlone() {
        assertThat(tree("un termino: véase [1] y subpolitica:x[]"))
                .isEqualTo("p \"un termino: véase [1] y subpolitica:x[]\"");
    }

    @Test
    void leavesAnEscapedMacroAsText() {
        assertThat(tree("\\politica:PO-1[]")).isEqualTo("p \"politica:PO-1[]\"");
    }

    @Test
    void readsCrossReferences() {
        assertThat(tree("<<alcance>> <<alcance,el alcance>> xref:L-3[tres] <<L-1>>"))
                .isEqualTo(
                        "p ref<#alcance>() \" \" ref<#alcance>(\"el alcance\") \" \" ref<#L-3>(\"tres\") \" \" ref<#L-1>()");
    }

    @Test
    void findsAHeadingByItsWords() {
        assertThat(tree("<<Marco legal>>", "", "== Marco legal")).startsWith("p ref<#marco-legal>()");
    }

    @Test
    void takesAReferenceToAnotherFileForALink() {
        assertThat(tree("xref:otro.adoc#x[o] <<otro.adoc#,p>>"))
                .isEqualTo("p link<otro.adoc#x>(\"o\") \" \" link<otro.adoc>(\"p\")");
    }

    @Test
    void readsLinks() {
        assertThat(tree("https://ejemplo.mx[sitio] https://ejemplo.mx link:a.pdf[texto] a@b.mx"))
                .isEqualTo(
                        "p link<https://ejemplo.mx>(\"sitio\") \" \" link<https://ejemplo.mx>(\"https://ejemplo.mx\") \" \""
                                + " link<a.pdf>(\"texto\") \" \" link<mailto:a@b.mx>(\"a@b.mx\")");
    }

    @Test
    void refusesLinksThatWouldRunSomething() {
        Reading reading = Reading.of("link:javascript:alert(1)[clic]", "", "image::data:text/html,x[alt]");
        assertThat(reading.tree()).isEqualTo("p \"clic\"\np \"alt\"");
        assertThat(reading.told()).containsExactly("enlace-que-ejecuta 1:1", "enlace-que-ejecuta 3:1");
    }

    @Test
    void findsThePlaceOfEachPieceInItsLine() {
        assertThat(Reading.of(
                                "Véase politica:PO-1[a] y",
                                "termino:Cliente[] y <<x>>, https://a.mx[b]",
                                "image:i.png[c] nota.footnote:[d]")
                        .places())
                .containsExactly("ref 1:7", "ref 2:1", "ref 2:21", "link 2:28", "image 3:1", "footnote 3:21");
    }

    @Test
    void tellsApartTwoReferencesOfTheSameWriting() {
        assertThat(Reading.of("politica:PO-1[] y politica:PO-1[]").places()).containsExactly("ref 1:1", "ref 1:19");
    }

    @Test
    void findsPlacesInItemsCellsAndTitles() {
        assertThat(Reading.of(
                                "== Sobre politica:PO-1[]",
                                "",
                                ". uno",
                                ". dos <<x>>",
                                "",
                                "|===",
                                "|a |b",
                                "|c |termino:Cliente[]",
                                "|===")
                        .places())
                .containsExactly("ref 1:10", "ref 4:7", "ref 8:5");
    }
}
