package vigente.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import vigente.page.GlossaryView;
import vigente.page.LinkView;
import vigente.page.Phrase;
import vigente.page.PolicyView;
import vigente.page.Prose;
import vigente.page.ReviewView;
import vigente.page.StateView;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.Target;

/** One policy with every difficulty: nested and owed definitions, nested rules, tables, notes, an external annex. */
@NullMarked
final class SamplePolicy {
    private static final Place HERE = Place.start("politica.md");

    private SamplePolicy() {}

    static Prose notice() {
        return prose(
                "Este documento es propiedad de Servicios Vokarine, S.A. de C.V. Se entrega para uso interno y no puede"
                        + " copiarse ni mostrarse a terceros sin permiso escrito de la Dirección General.");
    }

    static PolicyView view(StateView state, String revision, boolean main, Optional<ReviewView> review) {
        String folder = main ? "servicio-al-cliente/" : "";
        return new PolicyView(
                "servicio-al-cliente",
                "PO-COM-001",
                "Política de servicio al cliente",
                "Política",
                revision,
                state,
                "Interno",
                "es-MX",
                fields(state, revision),
                parts(),
                review,
                List.of(
                        new PolicyView.RevisionLink(
                                "1.02x",
                                SamplePages.DRAFT,
                                "",
                                folder + "1.02x.html",
                                revision.equals("1.02x"),
                                changes("1.01", "1.02x", folder)),
                        new PolicyView.RevisionLink(
                                "1.01",
                                SamplePages.IN_FORCE,
                                "3 de noviembre de 2026",
                                main ? "servicio-al-cliente.html" : "../servicio-al-cliente.html",
                                revision.equals("1.01"),
                                changes("1.00", "1.01", folder)),
                        new PolicyView.RevisionLink(
                                "1.00",
                                SamplePages.SUPERSEDED,
                                "15 de enero de 2026",
                                folder + "1.00.html",
                                revision.equals("1.00"),
                                Optional.empty())),
                folder + "servicio-al-cliente-" + revision + ".pdf",
                state.equals(SamplePages.DRAFT) ? 2 : 0);
    }

    private static Optional<PolicyView.ChangesLink> changes(String before, String after, String folder) {
        return Optional.of(new PolicyView.ChangesLink(
                before,
                List.of("1 lineamiento nuevo", "1 sección modificada"),
                folder + "cambios-" + before + "-" + after + ".html"));
    }

    private static List<PolicyView.Field> fields(StateView state, String revision) {
        return List.of(
                field("Código", "PO-COM-001"),
                field("Revisión", revision),
                field("Estado", state.label()),
                field("Clasificación", "Interno"),
                field("Área", "Comercial"),
                field("Responsable", "Director Comercial"),
                field("Fecha de emisión", "3 de noviembre de 2026"),
                field("Próxima revisión", "15 de enero de 2027"),
                field("Elaboró", "Ana Ruiz, Gerente de Servicio, 10 de enero de 2026"),
                new PolicyView.Field("Sustituye a", new Phrase(List.of(reference("PO-ATC-004", "PO-ATC-004")))),
                field("Normas", "ISO 9001:2015 8.2.1; NOM-151-SCFI-2016"));
    }

    private static List<PolicyView.Part> parts() {
        return List.of(
                text(
                        "objetivo",
                        "Objetivo",
                        prose("Que quien nos busca reciba siempre una respuesta clara, a tiempo y de una sola"
                                + " voz, y que cada persona de la organización sepa qué le toca para que eso ocurra.")),
                text("alcance", "Alcance", scope()),
                definitions(),
                text("politicas", "Políticas", new Prose(List.of(rules()))),
                text("registros", "Registros", new Prose(List.of(table()))),
                annexes(),
                grid(
                        "cambios",
                        "control-de-cambios",
                        "Control de cambios",
                        List.of("Fecha", "Autor", "Cambio", "Motivo"),
                        List.of(
                                "10 de enero de 2026",
                                "Ana Ruiz",
                                "Se agrega el plazo de las quejas por escrito.",
                                "auditoría")),
                grid(
                        "actos",
                        "registro-de-actos",
                        "Registro de actos",
                        List.of("Fecha", "Acto", "Nombre", "Puesto", "Huella del texto"),
                        List.of(
                                "3 de noviembre de 2026",
                                "Autorizó",
                                "Luis Mora",
                                "Director General",
                                "sha256:9f2c4d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b2c1d")));
    }

    private static Prose scope() {
        Inline note = new Inline.Footnote(
                List.of(paragraph("Las filiales tienen un plazo propio hasta el cierre del año.")), HERE);
        return new Prose(List.of(
                new Block.Paragraph(
                        List.of(
                                new Inline.Text("Aplica a todo el personal que trata con un "),
                                reference("Cliente", "cliente"),
                                new Inline.Text(", también a proveedores que lo hacen en nuestro nombre"),
                                note,
                                new Inline.Text(". El trato es "),
                                new Inline.Foreign(
                                        "en", List.of(new Inline.Emphasis(List.of(new Inline.Text("one to one"))))),
                                new Inline.Text(".")),
                        HERE),
                new Block.Callout(
                        Block.CalloutKind.IMPORTANT,
                        List.of(paragraph("Un tercero atiende en nuestro nombre solo con contrato firmado.")),
                        HERE),
                new Block.ItemList(
                        Block.Numbering.LETTER,
                        1,
                        List.of(item(Marks.NONE, "ventas y posventa;"), item(Marks.NONE, "cobranza.")),
                        HERE)));
    }

    private static PolicyView.Part definitions() {
        PolicyView.DefinitionView respect =
                definition("D-respeto", "3.1", "Respeto", prose("Trato igual para todas las personas."));
        PolicyView.DefinitionView point =
                definition("D-valores-2", "3.2", "", prose("Se vive primero dentro de la casa."));
        PolicyView.DefinitionView values = new PolicyView.DefinitionView(
                "D-valores", "3", "Valores", List.of(), Prose.NONE, false, List.of(respect, point));
        return new PolicyView.Part(
                "definiciones",
                "definiciones",
                Phrase.of("Definiciones"),
                Prose.NONE,
                List.of(client(), mission(), values),
                List.of(),
                Optional.empty());
    }

    private static PolicyView.DefinitionView client() {
        return new PolicyView.DefinitionView(
                "D-cliente",
                "1",
                "Cliente",
                List.of("usuario", "comprador"),
                prose(
                        "Quien recibe el resultado del trabajo de la organización, sea de fuera o de otra área de la casa."),
                false,
                List.of());
    }

    private static PolicyView.DefinitionView mission() {
        Inline mark = new Inline.Pending(
                new PendingMark("falta aprobarla", "Director Comercial", Optional.of(LocalDate.of(2026, 12, 31))),
                HERE);
        Prose owed = new Prose(List.of(new Block.Paragraph(List.of(mark), HERE)));
        return new PolicyView.DefinitionView(
                "D-mision-nuestra", "2", "Misión, nuestra", List.of(), owed, true, List.of());
    }

    private static PolicyView.DefinitionView definition(String id, String number, String term, Prose text) {
        return new PolicyView.DefinitionView(id, number, term, List.of(), text, false, List.of());
    }

    static List<GlossaryView.Entry> entries(char letter) {
        LinkView policy = new LinkView(
                "PO-COM-001 Política de servicio al cliente", "politicas/servicio-al-cliente.html#D-cliente");
        return switch (letter) {
            case 'C' -> List.of(new GlossaryView.Entry(client(), "", policy, SamplePages.IN_FORCE));
            case 'M' -> List.of(new GlossaryView.Entry(mission(), "", policy, SamplePages.DRAFT));
            case 'R' ->
                List.of(new GlossaryView.Entry(
                        definition("D-respeto", "3.1", "Respeto", prose("Trato igual para todas las personas.")),
                        "Valores",
                        policy,
                        SamplePages.IN_FORCE));
            default -> List.of();
        };
    }

    private static Block rules() {
        Block.Item nested =
                item(new Marks("L-2.1", "L-2.1", "", List.of(), false), "Fuera de horario contesta la guardia.");
        Block sub = new Block.ItemList(Block.Numbering.DECIMAL, 1, List.of(nested), HERE);
        Block.Item second = new Block.Item(
                new Marks("L-2", "L-2", "plazo", List.of(), false),
                List.of(
                        paragraph(
                                "Toda queja por escrito se contesta por escrito dentro de tres días hábiles, aunque la"
                                        + " respuesta sea que todavía no hay respuesta."),
                        sub),
                HERE);
        Block.Item third = new Block.Item(
                new Marks("L-3", "L-3", "", List.of(), false),
                List.of(new Block.Paragraph(
                        List.of(
                                new Inline.Text("Nadie promete lo que contradice "),
                                reference("PO-COM-001#L-1", "L-1"),
                                new Inline.Text(" o la "),
                                new Inline.Link(
                                        "https://www.gob.mx/profeco",
                                        List.of(new Inline.Text("ley de protección al consumidor")),
                                        HERE),
                                new Inline.Text(".")),
                        HERE)),
                HERE);
        Block.Item first = item(
                new Marks("L-1", "L-1", "", List.of(), false),
                "Quien recibe una solicitud es su dueño hasta que la entrega a otra persona por su nombre.");
        return new Block.ItemList(Block.Numbering.DECIMAL, 1, List.of(first, second, third), HERE);
    }

    private static Block table() {
        return new Block.Table(
                List.of(new Inline.Text("Qué se guarda")),
                List.of(List.of(
                        cell("Registro"),
                        cell("Dónde"),
                        cell("Quién"),
                        new Block.Cell(Block.Align.END, List.of(new Inline.Text("Años"))))),
                List.of(
                        List.of(
                                cell("Bitácora de solicitudes"),
                                cell("Sistema de atención"),
                                cell("Gerente de Servicio"),
                                new Block.Cell(Block.Align.END, List.of(new Inline.Text("5")))),
                        List.of(
                                cell("Encuestas de satisfacción"),
                                cell("Carpeta compartida"),
                                cell("Analista de calidad"),
                                new Block.Cell(Block.Align.END, List.of(new Inline.Text("2"))))),
                HERE);
    }

    private static PolicyView.Part annexes() {
        PolicyView.AnnexView own = new PolicyView.AnnexView(
                "A-1",
                Phrase.of("Plan de calidad"),
                "Mapa mental",
                "anexo-1.html",
                false,
                false,
                List.of(),
                Prose.NONE);
        PolicyView.AnnexView owed = new PolicyView.AnnexView(
                "A-3",
                new Phrase(
                        List.of(new Inline.Pending(new PendingMark("formato de queja", "", Optional.empty()), HERE))),
                "",
                "",
                false,
                true,
                List.of(),
                Prose.NONE);
        return new PolicyView.Part(
                "anexos",
                "anexos",
                Phrase.of("Anexos"),
                prose("Ningún anexo es normativo."),
                List.of(),
                List.of(own, external("A-2"), owed),
                Optional.empty());
    }

    static PolicyView.AnnexView external(String label) {
        return new PolicyView.AnnexView(
                label,
                Phrase.of("Diez principios de trato"),
                "Principios",
                "principios.html",
                true,
                false,
                List.of(
                        field("Fuente", "Cámara de Servicios, folleto 12"),
                        field("Fecha del documento", "2019"),
                        field("Permiso de uso", "Por escrito, 2 de marzo de 2026")),
                prose("Reúne consejos generales para quien atiende un mostrador."));
    }

    private static PolicyView.Part text(String id, String title, Prose content) {
        return new PolicyView.Part("texto", id, Phrase.of(title), content, List.of(), List.of(), Optional.empty());
    }

    private static PolicyView.Part grid(String kind, String id, String title, List<String> headings, List<String> row) {
        PolicyView.Grid grid = new PolicyView.Grid(
                headings, List.of(row.stream().map(Phrase::of).toList()));
        return new PolicyView.Part(kind, id, Phrase.of(title), Prose.NONE, List.of(), List.of(), Optional.of(grid));
    }

    private static PolicyView.Field field(String label, String value) {
        return new PolicyView.Field(label, Phrase.of(value));
    }

    private static Inline reference(String target, String words) {
        return new Inline.Reference(Target.parse(target), List.of(new Inline.Text(words)), HERE);
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(Block.Align.START, List.of(new Inline.Text(words)));
    }

    private static Block.Item item(Marks marks, String words) {
        return new Block.Item(marks, List.of(paragraph(words)), HERE);
    }

    static Block heading(int level, String id, String words) {
        return new Block.Heading(level, Marks.NONE.withId(id), List.of(new Inline.Text(words)), HERE);
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)), HERE);
    }

    private static Prose prose(String words) {
        return new Prose(List.of(paragraph(words)));
    }
}
