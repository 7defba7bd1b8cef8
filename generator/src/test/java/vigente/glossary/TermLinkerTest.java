package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.PLACE;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;
import static vigente.glossary.Given.givenText;
import static vigente.glossary.Given.notLinked;
import static vigente.glossary.Given.reader;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.PlainText;
import vigente.text.Target;
import vigente.text.Walk;

class TermLinkerTest {
    private static final PolicyText OWN = givenPolicy(
            "PO-1",
            List.of(
                    givenDefinition("Cliente", "Quien paga."),
                    givenDefinition("Cliente interno", "Un cliente de la casa."),
                    notLinked(givenDefinition("Servicio", "Trabajo."))));
    private static final PolicyText OTHER = givenPolicy("PO-2", List.of(givenDefinition("Rol", "Un papel.")));
    private static final PolicyText WITHOUT_CODE = givenPolicy("", List.of(givenDefinition("Turno", "Una jornada.")));
    private static final TermLinker LINKER =
            TermLinker.of(Glossary.of(List.of(OWN, OTHER, WITHOUT_CODE)), reader("PO-1"));

    @Test
    void linksFirstUseInEachBlock() {
        thenLinks(
                List.of(paragraph(text("El cliente y otro cliente.")), paragraph(text("Los clientes."))),
                "cliente -> #D-1",
                "clientes -> #D-1");
    }

    @Test
    void makesReferenceAtPlaceOfBlockWithWordsOfText() {
        assertThat(LINKER.words(List.of(text("Al Cliente interno.")), PLACE))
                .containsExactly(
                        text("Al "),
                        new Inline.Reference(new Target("", "D-2"), List.of(text("Cliente interno")), PLACE),
                        text("."));
    }

    @Test
    void namesPolicyOfForeignTerm() {
        thenLinks(List.of(paragraph(text("Cada rol."))), "rol -> PO-2#D-1");
    }

    @Test
    void leavesTermOfPolicyWithoutCode() {
        thenLinks(List.of(paragraph(text("Cada turno."))));
    }

    @Test
    void leavesTermsThatAreNotToBeLinked() {
        thenLinks(List.of(paragraph(text("El servicio."))));
    }

    @Test
    void leavesTermInItsOwnDefinition() {
        List<Block> content = givenText("El cliente interno es un cliente.");

        assertThat(links(LINKER.defining("D-2").blocks(content))).containsExactly("cliente -> #D-1");
        assertThat(links(LINKER.defining("D-1").blocks(content))).containsExactly("cliente interno -> #D-2");
    }

    @Test
    void leavesHeadingsCodeLinksAndImages() {
        List<Block> content = List.of(
                new Block.Heading(3, Marks.NONE, List.of(text("El cliente")), PLACE),
                new Block.CodeBlock("cliente", PLACE),
                paragraph(
                        new Inline.Code("cliente"),
                        new Inline.Link("https://example.org", List.of(text("el cliente")), PLACE),
                        new Inline.Image("a.png", "cliente", "cliente", PLACE),
                        new Inline.Pending(PendingMark.BARE, PLACE)));

        assertThat(LINKER.blocks(content)).isEqualTo(content);
    }

    @Test
    void leavesTermTheAuthorAlreadyRefersTo() {
        Inline reference = new Inline.Reference(Target.parse("Cliente"), List.of(), PLACE);

        thenLinks(
                List.of(paragraph(text("Vea "), reference, text(": el cliente y su rol."))),
                " -> Cliente",
                "rol -> PO-2#D-1");
    }

    @Test
    void linksInsideEmphasisListsQuotesCellsAndFootnotes() {
        Block cells = new Block.Table(
                List.of(text("Del cliente")),
                List.of(List.of(cell("Cliente"), cell("Rol"))),
                List.of(List.of(cell("cliente"), cell("el cliente"))),
                PLACE);
        List<Block> content = List.of(
                paragraph(new Inline.Strong(List.of(text("El cliente")))),
                new Block.ItemList(
                        Block.Numbering.BULLET,
                        1,
                        List.of(new Block.Item(Marks.NONE, givenText("Un cliente"), PLACE)),
                        PLACE),
                new Block.Quote(givenText("Otro cliente"), PLACE),
                cells,
                paragraph(
                        text("El rol"),
                        new Inline.Footnote(givenText("Del rol y del cliente"), PLACE),
                        text(" y el cliente")));

        thenLinks(
                content,
                "cliente -> #D-1",
                "cliente -> #D-1",
                "cliente -> #D-1",
                "cliente -> #D-1",
                "cliente -> #D-1",
                "rol -> PO-2#D-1",
                "rol -> PO-2#D-1",
                "cliente -> #D-1",
                "cliente -> #D-1");
    }

    @Test
    void linksDescriptionsOfDefinitionListButNotItsTerms() {
        thenLinks(
                List.of(new Block.DefinitionList(
                        List.of(new Block.Entry(List.of(List.of(text("Cliente"))), List.of(givenText("Un rol.")))),
                        PLACE)),
                "rol -> PO-2#D-1");
    }

    @Test
    void joinsPiecesOfTextButNoEmphasis() {
        thenLinks(
                List.of(paragraph(text("El cliente"), text(" "), text("interno y el rol."))),
                "cliente interno -> #D-2",
                "rol -> PO-2#D-1");
        thenLinks(List.of(paragraph(text("El cliente "), new Inline.Emphasis(List.of(text("interno"))))));
    }

    @Test
    void seesWordThatIsPartlyEmphasised() {
        thenLinks(List.of(paragraph(new Inline.Strong(List.of(text("cont"))), text("rol"))));
    }

    @Test
    void keepsEveryWord() {
        List<Block> content = List.of(paragraph(
                text("Rol del cliente"),
                new Inline.Break(),
                new Inline.Emphasis(List.of(text("interno, cliente"))),
                new Inline.Code("rol"),
                text(" rol, cliente interno"),
                text(" y rol.")));

        List<Block> linked = LINKER.blocks(content);

        assertThat(PlainText.of(linked)).isEqualTo(PlainText.of(content));
        assertThat(links(linked)).containsExactly("Rol -> PO-2#D-1", "cliente -> #D-1", "cliente interno -> #D-2");
    }

    private static void thenLinks(List<Block> content, String... links) {
        assertThat(links(LINKER.blocks(content))).containsExactly(links);
    }

    private static List<String> links(List<Block> content) {
        List<String> out = new ArrayList<>();
        Walk.inlines(content, inline -> {
            if (inline instanceof Inline.Reference reference) {
                out.add(PlainText.ofWords(reference.words()) + " -> "
                        + reference.target().written());
            }
        });
        return out;
    }

    private static Block paragraph(Inline... content) {
        return new Block.Paragraph(List.of(content), PLACE);
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(Block.Align.START, List.of(text(words)));
    }
}
