package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.TreeDump;

class PreparationTest {
    private static FileText source(String text) {
        return new FileText("politica.adoc", text);
    }

    @Test
    void keepsEveryCharacterInItsPlace() {
        String text = "= Título\nUn PENDIENTE(nota: a\nb) y +++c+++.\ninclude::d[]\n";
        Prepared prepared = Preparation.of(source(text), new Problems());
        assertThat(prepared.text())
                .hasSameSizeAs(text)
                .contains("\nUn ", " y ", ".\n")
                .doesNotContain("Título", "include");
        assertThat(prepared.restored(prepared.text())).isEqualTo(text.replace("= Título", "        "));
    }

    @Test
    void showsATextNobodyCanReadAsItIsWritten() {
        FileText source = source("== *Uno*\n\ndos\nPENDIENTE\n");
        Problems problems = new Problems();
        BlockReader reader = new BlockReader(Preparation.of(source, problems), problems);
        assertThat(TreeDump.of(reader.unread(Preparation.unread(source))))
                .isEqualTo("p \"== *Uno*\"\np \"dos \" pending()\n");
    }

    @Test
    void givesThePiecesOfCodeBackAsWritten() {
        Prepared prepared = Preparation.of(source("----\nPENDIENTE(nota: a)\n----"), new Problems());
        assertThat(prepared.text()).doesNotContain("PENDIENTE");
        assertThat(prepared.restored(prepared.text())).isEqualTo("----\nPENDIENTE(nota: a)\n----");
    }
}
