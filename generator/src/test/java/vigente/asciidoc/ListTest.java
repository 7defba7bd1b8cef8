package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;

class ListTest {
    @Test
    void readsNestedLists() {
        assertThat(tree(". uno", ".. uno uno", "* bala", ". dos")).isEqualTo("""
                    ol decimal 1
                      item
                        p "uno"
                        ol decimal 1
                          item
                            p "uno uno"
                            ul
                              item
                                p "bala"
                      item
                        p "dos\"""");
    }

    @Test
    void readsLettersAndRomansHoweverTheyAreAskedFor() {
        assertThat(tree("[loweralpha,start=3]", ". c")).startsWith("ol letter 3");
        assertThat(tree("[lowerroman]", ". i")).startsWith("ol roman 1");
        assertThat(tree("c. letra", "d. letra")).startsWith("ol letter 3");
        assertThat(tree("iv) romano", "v) romano")).startsWith("ol roman 4");
    }

    @Test
    void beginsWhereTheAuthorBegins() {
        assertThat(tree("7. siete", "8. ocho")).startsWith("ol decimal 7");
        assertThat(tree("[start=4]", ". cuatro")).startsWith("ol decimal 4");
    }

    @Test
    void readsTheAttributesAtAnItemsEnd() {
        assertThat(tree(". Uno {#ancla .critico}", ". Dos {obliga=\"Gerentes; Jefes\"}", ". Tres {.critico}{#otra}"))
                .isEqualTo("""
                    ol decimal 1
                      item {#ancla .critico}
                        p "Uno"
                      item {obliga=Gerentes,Jefes}
                        p "Dos"
                      item {#otra .critico}
                        p "Tres\"""");
    }

    @Test
    void readsAnchorsAndWhomAListBindsInAsciidocsOwnWay() {
        assertThat(tree("[#primera,obliga=\"Gerentes; Jefes\"]", ". Uno", ". [[segunda]]Dos {obliga=Todos}"))
                .isEqualTo("""
                    ol decimal 1
                      item {#primera obliga=Gerentes,Jefes}
                        p "Uno"
                      item {#segunda obliga=Todos}
                        p "Dos\"""");
    }

    @Test
    void reportsAnAttributeNobodyKnows() {
        Reading reading = Reading.of(". Uno {color=rojo}");
        assertThat(reading.tree()).endsWith("p \"Uno\"");
        assertThat(reading.told()).containsExactly("atributo-desconocido 1:1");
    }

    @Test
    void leavesBracesThatAreNoAttributesAsText() {
        assertThat(tree(". Uno {nada}")).endsWith("p \"Uno {nada}\"");
    }

    @Test
    void keepsWhatIsAttachedToAnItem() {
        assertThat(tree(". Uno", "+", "Más.", "+", "----", "x", "----", ". Dos"))
                .isEqualTo("""
                    ol decimal 1
                      item
                        p "Uno"
                        p "Más."
                        pre "x"
                      item
                        p "Dos\"""");
    }

    @Test
    void readsDescriptionLists() {
        assertThat(tree("Uno::", "Dos:: texto", "Tres::", "  largo")).isEqualTo("""
                    dl
                      dt "Uno"
                      dt "Dos"
                      dd
                        p "texto"
                      dt "Tres"
                      dd
                        p "largo\"""");
    }

    @Test
    void keepsBoxesToTickAsText() {
        assertThat(tree("* [x] hecho", "* [ ] falta"))
                .contains("p \"[x] hecho\"")
                .contains("p \"[ ] falta\"");
    }

    @Test
    void doesNotComplainOfNumbersThatRunOn() {
        assertThat(Reading.of("4. cuatro", "7. siete").told()).isEmpty();
    }
}
