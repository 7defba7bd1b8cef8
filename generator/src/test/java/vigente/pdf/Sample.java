package vigente.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import vigente.page.BookView;
import vigente.page.ChangeBars;
import vigente.page.GlossaryView;
import vigente.page.LinkView;
import vigente.page.PendingView;
import vigente.page.Phrase;
import vigente.page.PolicyRow;
import vigente.page.PolicySheet;
import vigente.page.PolicyView;
import vigente.page.Prose;
import vigente.page.ReviewView;
import vigente.page.SheetView;
import vigente.page.StateView;
import vigente.page.TermRun;
import vigente.policy.Paper;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.Rewrite;
import vigente.text.Target;

/** Policies with everything in them that a text can hold. */
final class Sample {
    static final Place HERE = Place.start("muestra.md");
    static final StateView DRAFT =
            new StateView("borrador", "Borrador", "Copia de trabajo: todavía no rige.", "BORRADOR");
    static final StateView IN_FORCE = new StateView("vigente", "Vigente", "", "");

    /** Links by the room's convention: what names no document stays in it. */
    static final Links LINKS = new Links() {
        @Override
        public Destination reference(Target target) {
            String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
            boolean here = target.document().isEmpty();
            String address = here ? fragment : "vigente:" + target.document() + fragment;
            return new Destination(address, target.written(), "Lleva a " + target.written(), Kind.RULE);
        }

        @Override
        public Destination link(String target) {
            return new Destination(target, target, "Abre " + target, Kind.EXTERNAL);
        }

        @Override
        public String image(String path) {
            return path;
        }
    };

    static final Pictures PICTURES = path -> switch (path) {
        case "foto.png" -> Optional.of(photograph(1800, 1300));
        case "alta.png" -> Optional.of(photograph(300, 3000));
        case "logo.svg", "esquema.svg" -> Optional.of(Sample.DRAWING.getBytes(StandardCharsets.UTF_8));
        case "mala.svg" ->
            Optional.of("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
                    .getBytes(StandardCharsets.UTF_8));
        default -> Optional.empty();
    };

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">
              <rect x="1" y="1" width="118" height="38" rx="6" fill="#0b3d75"/>
              <circle cx="20" cy="20" r="11" fill="#f2b632"/>
              <path d="M45 28 L60 10 L75 28 L90 10 L105 28" fill="none" stroke="#fff" stroke-width="4"/>
            </svg>
            """;

    private Sample() {}

    static SheetView sheet() {
        return new SheetView(
                "Manual de políticas corporativas",
                "VOKARINE",
                "Servicios Vokarine, S.A. de C.V.",
                "es-MX",
                "logo.svg",
                "",
                Paper.LETTER,
                "Confidencial",
                "2026-11-21",
                "21 de noviembre de 2026",
                "",
                prose(
                        "Este documento es propiedad de Servicios Vokarine, S.A. de C.V. Su contenido es confidencial y no"
                                + " puede copiarse ni entregarse a terceros sin autorización escrita."));
    }

    /** A manual of {@code fragments}, bound in memory. */
    static byte[] manual(PdfPress press, BookView book, List<Fragment> fragments) {
        return bound(press, book, fragments).bytes();
    }

    /** The same, to be bound when it is written. */
    static Bound bound(PdfPress press, BookView book, List<Fragment> fragments) {
        return press.manual(
                book, LINKS, PICTURES, fragments, PdfPressTest.ENCLOSED, WaitingRoom.MEMORY, Iterable::forEach);
    }

    /** A manual of {@code slugs}: each policy is listed and defines one term. */
    static BookView book(List<String> slugs) {
        List<PolicyRow> rows = slugs.stream()
                .map(slug -> new PolicyRow(
                        slug.toUpperCase(Locale.ROOT),
                        "Política de servicio al cliente",
                        "Política",
                        "",
                        "1.01",
                        slug.equals("a") ? DRAFT : IN_FORCE,
                        "Interno",
                        "Director Comercial",
                        "2026-01-15",
                        Optional.of(new ReviewView("2027-01-15", "15 de enero de 2027", "vencida", "Vencida", 30)),
                        Optional.empty(),
                        0,
                        "vigente:" + slug))
                .toList();
        List<GlossaryView.Entry> terms = slugs.stream()
                .map(slug -> new GlossaryView.Entry(
                        new PolicyView.DefinitionView(
                                "T-" + slug,
                                "1",
                                "Misión, nuestra",
                                List.of("propósito"),
                                prose(LOREM),
                                false,
                                List.of(definition("T-x", "1.1", "Respeto", prose("Trato digno."), List.of()))),
                        "",
                        new LinkView(slug + " Política de servicio", "vigente:" + slug + "#D-mision"),
                        IN_FORCE))
                .toList();
        List<LinkView> uses = slugs.stream()
                .map(other -> new LinkView(other + " L-1", "vigente:" + other + "#L-1"))
                .toList();
        Map<String, List<LinkView>> used = slugs.stream().collect(Collectors.toMap(slug -> "T-" + slug, slug -> uses));
        List<PendingView.Row> owed = slugs.stream()
                .map(slug -> new PendingView.Row(
                        slug,
                        slug.toUpperCase(Locale.ROOT),
                        new LinkView("Política " + slug, "vigente:" + slug),
                        "1.01",
                        DRAFT,
                        "definicion",
                        "Misión, nuestra",
                        "falta aprobarla",
                        "Director Comercial",
                        "2026-12-31",
                        "31 de diciembre de 2026",
                        true,
                        "vigente:" + slug + "#D-mision",
                        List.of(new LinkView("L-3", "vigente:" + slug + "#L-3")),
                        List.of()))
                .toList();
        return new BookView(sheet(), rows, List.of(terms("letra-m", terms, used)), owed);
    }

    static TermRun terms(String id, List<GlossaryView.Entry> terms, Map<String, List<LinkView>> used) {
        return new TermRun("M", id, terms.size(), () -> new TermRun.Shown(terms, used));
    }

    /** Everything but what no font or printer can show, and no footnotes. */
    static PolicySheet calm() {
        List<PolicyView.Part> parts = new ArrayList<>();
        for (PolicyView.Part part : richParts()) {
            if (!part.id().equals("hostil")) {
                parts.add(new PolicyView.Part(
                        part.kind(),
                        part.id(),
                        part.title(),
                        new Prose(new Calming().blocks(part.content().blocks())),
                        part.definitions(),
                        part.annexes(),
                        part.grid()));
            }
        }
        return policy("servicio-al-cliente", "PO-COM-001", IN_FORCE, parts);
    }

    private static final class Calming extends Rewrite {
        @Override
        public List<Inline> footnote(Inline.Footnote footnote) {
            return List.of();
        }

        @Override
        public List<Block> figure(Block.Figure figure) {
            return PICTURES.bytes(figure.image().path())
                    .filter(PictureCheck::printable)
                    .map(bytes -> List.<Block>of(figure))
                    .orElse(List.of());
        }
    }

    /** A policy of a few pages without tables and pictures. */
    static PolicySheet small(String slug, StateView state) {
        List<PolicyView.Part> parts = new ArrayList<>(richParts());
        parts.removeIf(part -> part.id().equals("hostil") || part.id().equals("tablas"));
        return policy(slug, slug.toUpperCase(Locale.ROOT), state, parts);
    }

    static PolicySheet rich() {
        return policy("servicio-al-cliente", "PO-COM-001", DRAFT, richParts());
    }

    static PolicySheet policy(String slug, String code, StateView state, List<PolicyView.Part> parts) {
        return new PolicySheet(
                sheet(),
                new PolicyView(
                        slug,
                        code,
                        "Política de servicio al cliente",
                        "Política",
                        state.inForce() ? "1.01" : "1.02x",
                        state,
                        "Interno",
                        "es-MX",
                        List.of(
                                field("Código", code),
                                field("Revisión", state.inForce() ? "1.01" : "1.02x"),
                                field("Estado", state.label()),
                                field("Responsable", "Director Comercial"),
                                new PolicyView.Field("Fecha de emisión", new Phrase(List.of(pending()))),
                                field("Elaboró", "Ana Ruiz, Gerente de Servicio, 10 de enero de 2026")),
                        parts,
                        Optional.empty(),
                        List.of(),
                        "",
                        0),
                ChangeBars.NONE,
                SampleAnnexes.all());
    }

    static List<PolicyView.Part> richParts() {
        List<PolicyView.Part> parts = new ArrayList<>();
        parts.add(part("texto", "objetivo", "Objetivo", objective()));
        parts.add(definitions());
        parts.add(part("texto", "politicas", "Políticas", rules()));
        parts.add(part("texto", "tablas", "Tablas y figuras", tables()));
        parts.add(part("texto", "alcance", "Alcance", new Prose(List.of())));
        parts.add(part("texto", "hostil", "Texto hostil", hostile()));
        parts.add(annexes());
        parts.add(changes());
        return parts;
    }

    private static Prose objective() {
        return new Prose(List.of(
                paragraph(LOREM + LOREM),
                new Block.Paragraph(
                        List.of(
                                text("Esta política se apoya en "),
                                reference("PO-GEN-001", "L-9", "PO-GEN-001 L-9"),
                                text(", en "),
                                reference("", "L-3", "el lineamiento L-3"),
                                text(", en la "),
                                reference("", "D-mision", "misión"),
                                text(" y en "),
                                new Inline.Link("https://example.org/norma?a=1&b=2", List.of(text("la norma")), HERE),
                                text("; no en "),
                                new Inline.Link("javascript:alert(1)", List.of(text("esto")), HERE),
                                text(". Se escribe "),
                                new Inline.Emphasis(List.of(text("con énfasis"))),
                                text(", "),
                                new Inline.Strong(List.of(
                                        text("con fuerza y "), new Inline.Emphasis(List.of(text("con ambas"))))),
                                text(", "),
                                new Inline.Struck(List.of(text("tachado"))),
                                text(", "),
                                new Inline.Code("codigo_de_ejemplo = 1"),
                                text(" y con "),
                                new Inline.Foreign("en", List.of(text("know-how, empowerment"))),
                                text(".")),
                        HERE),
                new Block.Paragraph(
                        List.of(
                                text("Una línea"),
                                new Inline.Break(),
                                text("y otra. Queda "),
                                pending(),
                                text(" de definir"),
                                new Inline.Footnote(
                                        List.of(paragraph("Lo aprueba el comité en su próxima sesión.")), HERE),
                                text(". Y algo más"),
                                new Inline.Footnote(List.of(paragraph("Segunda nota.")), HERE),
                                text(".")),
                        HERE),
                new Block.Heading(3, Marks.NONE.withId("detalle"), List.of(text("En detalle")), HERE),
                new Block.Quote(
                        List.of(paragraph("El cliente no interrumpe nuestro trabajo: es la razón de él.")), HERE),
                new Block.Callout(
                        Block.CalloutKind.IMPORTANT,
                        List.of(paragraph("Nadie promete lo que no puede cumplir."), paragraph("Nunca.")),
                        HERE),
                new Block.CodeBlock("línea uno\n  línea dos, con sangría\n\nlínea cuatro", HERE),
                new Block.Divider(HERE),
                new Block.DefinitionList(
                        List.of(new Block.Entry(
                                List.of(List.of(text("Plazo")), List.of(text("Término"))),
                                List.of(List.of(paragraph("Los días hábiles que corren desde la queja."))))),
                        HERE)));
    }

    private static PolicyView.Part definitions() {
        List<PolicyView.DefinitionView> all = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            all.add(definition("D-termino-" + i, i + "", "Término " + i, prose(LOREM), List.of()));
        }
        all.add(new PolicyView.DefinitionView(
                "D-mision",
                "9",
                "Misión, nuestra",
                List.of("razón de ser", "propósito"),
                new Prose(List.of(new Block.Paragraph(List.of(pending()), HERE))),
                true,
                List.of(
                        definition("D-respeto", "9.1", "Respeto", prose("Trato digno."), List.of()),
                        definition(
                                "D-9-2",
                                "9.2",
                                "",
                                prose("Un punto sin término."),
                                List.of(definition("D-9-2-1", "9.2.1", "Hondo", prose("Más adentro."), List.of()))))));
        return new PolicyView.Part(
                "definiciones",
                "definiciones",
                Phrase.of("Definiciones"),
                Prose.NONE,
                all,
                List.of(),
                Optional.empty());
    }

    private static PolicyView.DefinitionView definition(
            String id, String number, String term, Prose text, List<PolicyView.DefinitionView> entries) {
        return new PolicyView.DefinitionView(id, number, term, List.of(), text, false, entries);
    }

    private static Prose rules() {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Marks marks = new Marks("L-" + i, "L-" + i, i == 3 ? "quejas" : "", List.of(), i == 5);
            List<Block> content = new ArrayList<>(List.of(paragraph(LOREM)));
            if (i == 3) {
                content.add(new Block.ItemList(
                        Block.Numbering.DECIMAL,
                        1,
                        List.of(
                                new Block.Item(Marks.NONE.labelled("L-3.1", "L-3.1"), List.of(paragraph("Uno.")), HERE),
                                new Block.Item(
                                        Marks.NONE.labelled("L-3.2", "L-3.2"), List.of(paragraph("Dos.")), HERE)),
                        HERE));
            }
            items.add(new Block.Item(marks, content, HERE));
        }
        return new Prose(List.of(
                paragraph("Estos lineamientos obligan a todos."),
                new Block.ItemList(Block.Numbering.DECIMAL, 1, items, HERE),
                new Block.Heading(3, Marks.NONE.labelled("L-13", "L-13"), List.of(text("Artículo 2°")), HERE),
                paragraph("Texto del artículo."),
                list(Block.Numbering.LETTER, 3),
                list(Block.Numbering.ROMAN, 4),
                list(Block.Numbering.BULLET, 3)));
    }

    private static Prose tables() {
        List<List<Block.Cell>> rows = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> List.of(
                        cell(Block.Align.START, "Fila " + i),
                        cell(Block.Align.START, i % 7 == 0 ? LOREM : "Un texto corto"),
                        cell(Block.Align.END, i * 1250 + ".00")))
                .toList();
        List<List<Block.Cell>> header = List.of(List.of(
                cell(Block.Align.START, ""), cell(Block.Align.START, "Descripción"), cell(Block.Align.END, "Importe")));
        List<Block.Cell> wide = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> cell(Block.Align.CENTER, "Responsabilidades " + i))
                .toList();
        return new Prose(List.of(
                new Block.Table(List.of(text("Importes por fila")), header, rows, HERE),
                new Block.Table(List.of(), List.of(wide), List.of(wide, wide), HERE),
                new Block.Figure(
                        new Inline.Image("foto.png", "Una fotografía de prueba", "Pie de la fotografía", HERE), HERE),
                new Block.Figure(new Inline.Image("alta.png", "Una tira muy alta", "", HERE), HERE),
                new Block.Figure(new Inline.Image("esquema.svg", "Esquema del ciclo", "", HERE), HERE),
                new Block.Figure(new Inline.Image("mala.svg", "Un dibujo que busca afuera", "", HERE), HERE),
                new Block.Figure(new Inline.Image("no-existe.png", "Una imagen que falta", "Pie", HERE), HERE)));
    }

    private static Prose hostile() {
        Block deep = paragraph("El fondo.");
        for (int level = 0; level < 14; level++) {
            deep = new Block.ItemList(
                    level % 2 == 0 ? Block.Numbering.BULLET : Block.Numbering.ROMAN,
                    1,
                    List.of(new Block.Item(Marks.NONE, List.of(paragraph("Nivel " + (14 - level)), deep), HERE)),
                    HERE);
        }
        return new Prose(List.of(
                paragraph("</fo:block> ]]> <!-- --> &amp; &lt; ${x} <#if> \"comillas\" 'simples'"),
                paragraph("Nulo\u0000 campana\u0007 suelto\ud800 fin\uffff."),
                paragraph("Flechas → ← ⇒, ≥ ≤ ≠, ✓ ✗ ☐ ☑, ½, €, “comillas” «latinas» – — … ‑ ° º ª, Ω α, Łódź Őr, ⚠, "
                        + "😀, 中文, e\u0301, ✅, A\u00adB"),
                paragraph("Hebreo שלום עולם y árabe مرحبا بالعالم en medio."),
                paragraph("x".repeat(130) + " y " + "supercalifragilístico".repeat(7)),
                paragraph("https://intranet.vokarine.example/una/direccion/muy/larga/que/no/cabe/en/una/linea/"
                        + "a".repeat(90)),
                deep));
    }

    private static PolicyView.Part annexes() {
        return new PolicyView.Part(
                "anexos",
                "anexos",
                Phrase.of("Anexos"),
                Prose.NONE,
                List.of(),
                List.of(
                        new PolicyView.AnnexView(
                                "A-1",
                                Phrase.of("Plan de calidad"),
                                "Mapa mental",
                                "#anexo-A-1",
                                false,
                                false,
                                List.of(),
                                Prose.NONE),
                        new PolicyView.AnnexView(
                                "A-2",
                                Phrase.of("Diez principios"),
                                "Principios",
                                "vigente:/anexos/servicio/principios.pdf",
                                true,
                                false,
                                List.of(field("Origen", "Externo"), field("Permiso", "Concedido")),
                                prose("Resumen de los diez principios.")),
                        new PolicyView.AnnexView(
                                "A-3", new Phrase(List.of(pending())), "", "", false, true, List.of(), Prose.NONE)),
                Optional.empty());
    }

    private static PolicyView.Part changes() {
        return new PolicyView.Part(
                "cambios",
                "cambios",
                Phrase.of("Cambios"),
                Prose.NONE,
                List.of(),
                List.of(),
                Optional.of(new PolicyView.Grid(
                        List.of("Fecha", "Autor", "Cambio", "Motivo"),
                        List.of(List.of(
                                Phrase.of("10 de enero de 2026"),
                                Phrase.of("Ana Ruiz"),
                                Phrase.of(
                                        "Se agrega el modelo de confianza y se precisa quién responde de cada plazo."),
                                Phrase.of("auditoría"))))));
    }

    static PolicyView.Part part(String kind, String id, String title, Prose content) {
        return new PolicyView.Part(kind, id, Phrase.of(title), content, List.of(), List.of(), Optional.empty());
    }

    static Block list(Block.Numbering numbering, int count) {
        return new Block.ItemList(
                numbering,
                1,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> new Block.Item(Marks.NONE, List.of(paragraph("Punto " + i + ".")), HERE))
                        .toList(),
                HERE);
    }

    static Block.Cell cell(Block.Align align, String text) {
        return new Block.Cell(align, List.of(text(text)));
    }

    static Inline reference(String document, String fragment, String words) {
        return new Inline.Reference(new Target(document, fragment), List.of(text(words)), HERE);
    }

    static Inline pending() {
        return new Inline.Pending(PendingMark.BARE, HERE);
    }

    static PolicyView.Field field(String label, String value) {
        return new PolicyView.Field(label, Phrase.of(value));
    }

    static Prose prose(String text) {
        return new Prose(List.of(paragraph(text)));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)), HERE);
    }

    static Inline text(String text) {
        return new Inline.Text(text);
    }

    private static final String LOREM =
            "Cada colaborador atiende la solicitud del cliente interno o externo con responsabilidad, honestidad y"
                    + " oportunidad, y comunica el avance a quien corresponda antes de que se lo pregunten, de modo que la"
                    + " organización pueda aprender de cada caso. ";

    private static byte[] photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(90, 130, 170, 200));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.ORANGE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
