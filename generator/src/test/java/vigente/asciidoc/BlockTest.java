package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;
import vigente.text.Block;

class BlockTest {
    @Test
    void countsHeadingsAsMarkdownDoes() {
        assertThat(tree("== Objetivo", "", "=== Artículo 2°", "", "==== Más"))
                .isEqualTo("h2 \"Objetivo\"\nh3 \"Artículo 2°\"\nh4 \"Más\"");
    }

    @Test
    void saysNothingOfLevelsThatSkip() {
        Reading reading = Reading.of("== Uno", "", "==== Tres");
        assertThat(reading.tree()).isEqualTo("h2 \"Uno\"\nh4 \"Tres\"");
        assertThat(reading.told()).isEmpty();
    }

    @Test
    void readsHeadingsAnchorsAndAttributes() {
        assertThat(tree("[[uno]]", "== Uno", "", "[#dos.critico,obliga=Todos]", "=== Dos", "", "=== Tres {#tres}"))
                .isEqualTo("h2 {#uno} \"Uno\"\nh3 {#dos obliga=Todos .critico} \"Dos\"\nh3 {#tres} \"Tres\"");
    }

    @Test
    void ignoresTheDocumentsTitleAndAttributes() {
        assertThat(tree("= Política de compras", ":toc: left", ":sectnums:", "", "Texto.", "", "== Objetivo"))
                .isEqualTo("p \"Texto.\"\nh2 \"Objetivo\"");
    }

    @Test
    void doesNotTakeAFirstSentenceForAnAuthor() {
        assertThat(tree("= Política de compras", "Esta política obliga a todos."))
                .isEqualTo("p \"Esta política obliga a todos.\"");
    }

    @Test
    void ignoresAuthorAndDateOfAHeader() {
        assertThat(tree("= Política", "Ana Ruiz <ana@ejemplo.mx>", "v1.0, 2026-01-15", ":toc:", "", "Texto."))
                .isEqualTo("p \"Texto.\"");
    }

    @Test
    void readsCallouts() {
        assertThat(tree(
                        "NOTE: a",
                        "",
                        "[IMPORTANT]",
                        "====",
                        "b",
                        "",
                        "c",
                        "====",
                        "",
                        "CAUTION: d",
                        "",
                        "TIP: e",
                        "",
                        "[ADVERTENCIA]",
                        "f"))
                .isEqualTo("""
                    callout NOTA
                      p "a"
                    callout IMPORTANTE
                      p "b"
                      p "c"
                    callout ADVERTENCIA
                      p "d"
                    callout NOTA
                      p "e"
                    callout ADVERTENCIA
                      p "f\"""");
    }

    @Test
    void readsQuotationsWithWhoSaidThem() {
        assertThat(tree("[quote,Ana Ruiz,Carta]", "____", "Cita.", "____", "", "> Otra."))
                .isEqualTo("quote\n  p \"Cita.\"\n  p \"— Ana Ruiz, Carta\"\nquote\n  p \"Otra.\"");
    }

    @Test
    void keepsTheLinesOfAVerse() {
        assertThat(tree("[verse]", "____", "uno *a*", "dos", "____"))
                .isEqualTo("quote\n  p \"uno \" strong(\"a\") break \"dos\"");
    }

    @Test
    void readsCodeAsWritten() {
        assertThat(tree("[source,java]", "----", "a <b> {x} *c* PENDIENTE +++d+++", "----", "", "....", "e", "...."))
                .isEqualTo("pre \"a <b> {x} *c* PENDIENTE +++d+++\"\npre \"e\"");
    }

    @Test
    void readsFigures() {
        assertThat(tree(":imagesdir: img", "", ".El *pie*", "image::logo.png[El logo]"))
                .isEqualTo("figure image<img/logo.png>(\"El logo\" \"El pie\")");
    }

    @Test
    void keepsWhatSidebarsAndExamplesHold() {
        assertThat(tree("****", "a", "****", "", ".Ejemplo", "====", "b", "====", "", "--", "c", "--"))
                .isEqualTo("p \"a\"\np strong(\"Ejemplo\")\np \"b\"\np \"c\"");
    }

    @Test
    void readsDividers() {
        assertThat(tree("a", "", "'''", "", "b")).isEqualTo("p \"a\"\nhr\np \"b\"");
    }

    @Test
    void reportsAnAnchorThatHasNoPlaceInTheTree() {
        assertThat(Reading.of("[[aqui]]", "Un párrafo.").told()).containsExactly("atributo-desconocido 2:1");
    }

    @Test
    void tellsTheLineOfEveryBlock() {
        Reading reading = Reading.of(
                "Uno.",
                "",
                "== Dos",
                "",
                "// nota",
                "Tres",
                "sigue.",
                "",
                "* cuatro",
                "* cinco",
                "",
                "----",
                "x",
                "----");
        assertThat(reading.blocks()).extracting(block -> block.place().line()).containsExactly(1, 3, 6, 9, 12);
        assertThat(((Block.ItemList) reading.blocks().get(3)).items())
                .extracting(item -> item.place().line())
                .containsExactly(9, 10);
    }

    @Test
    void tellsOfACommentAndLeavesItOut() {
        Reading reading = Reading.of("Uno.", "", "// secreto PENDIENTE", "", "////", "más", "////");
        assertThat(reading.tree()).isEqualTo("p \"Uno.\"");
        assertThat(reading.told()).containsExactly("comentario-html 3:1", "comentario-html 5:1");
    }
}
