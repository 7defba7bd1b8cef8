package vigente.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vigente.drawing.Cycle;
import vigente.drawing.Figure;
import vigente.drawing.MindMap;
import vigente.drawing.Outline;
import vigente.drawing.Poster;
import vigente.page.AnnexPageView;
import vigente.page.Illustration;
import vigente.page.LinkView;
import vigente.page.Phrase;
import vigente.page.PolicyView;
import vigente.page.Prose;
import vigente.text.Block;
import vigente.text.Marks;

/** Annexes of every kind that is text. */
final class SampleAnnexes {
    private SampleAnnexes() {}

    static List<AnnexPageView> all() {
        List<Outline> steps = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new Outline("Paso " + i + " del traslado", i % 3 == 0, List.of()))
                .toList();
        List<Poster.Card> cards = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> new Poster.Card("Principio " + i, "Se atiende como se quiere ser atendido."))
                .toList();
        return List.of(
                sheet("A-1", "mapa-mental", new MindMap("Plan de calidad", tree(4)).sheets(440, 500)),
                withheld(),
                sheet("A-4", "ciclo", List.of(new Cycle("Ciclo de servicio", steps).figure())),
                sheet("A-5", "principios", List.of(new Poster("Principios", cards).figure(440, 600))),
                sheet("A-6", "documento", List.of()));
    }

    /** A tree whose labels repeat: every node has as many children as there are levels below it. */
    static Outline tree(int levels) {
        List<Outline> children = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            children.add(tree(levels - 1));
        }
        return new Outline("Nivel " + levels, false, children);
    }

    private static AnnexPageView sheet(String label, String form, List<Figure> figures) {
        Block heading = new Block.Heading(
                3, Marks.NONE.withId("apartado-" + label), List.of(Sample.text("Apartado")), Sample.HERE);
        return view(
                label,
                form,
                false,
                figures.stream()
                        .map(figure -> new Illustration(figure.title(), figure.description(), figure.paper("")))
                        .toList(),
                new Prose(List.of(Sample.paragraph("Antes de la lista."))),
                new Prose(List.of(heading, Sample.paragraph("Después de la lista."))),
                List.of());
    }

    private static AnnexPageView withheld() {
        return view(
                "A-2",
                "documento",
                true,
                List.of(),
                Prose.NONE,
                Prose.NONE,
                List.of(new LinkView("L-1", "#L-1"), new LinkView("PO-GEN-001 L-2", "vigente:PO-GEN-001#L-2")));
    }

    private static AnnexPageView view(
            String label,
            String form,
            boolean withheld,
            List<Illustration> drawings,
            Prose opening,
            Prose content,
            List<LinkView> contradictions) {
        PolicyView.AnnexView annex = new PolicyView.AnnexView(
                label,
                Phrase.of("Anexo de muestra"),
                "Documento",
                "",
                withheld,
                false,
                withheld ? List.of(new PolicyView.Field("Fuente", Phrase.of("Un blog"))) : List.of(),
                Prose.NONE);
        return new AnnexPageView(
                annex,
                new LinkView("PO-COM-001", ""),
                "1.02x",
                Sample.DRAFT,
                form,
                withheld,
                drawings,
                opening,
                content,
                contradictions,
                new LinkView("", ""),
                Optional.empty());
    }
}
