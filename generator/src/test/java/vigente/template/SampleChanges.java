package vigente.template;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import vigente.page.ChangesView;
import vigente.page.ChangesView.Edge;
import vigente.page.ChangesView.ElementView;
import vigente.page.ChangesView.Group;
import vigente.page.ChangesView.LineView;
import vigente.page.ChangesView.MarkView;
import vigente.page.ChangesView.PairLink;
import vigente.page.Phrase;

/** What changed between two revisions of the sample policy: each kind of change once. */
@NullMarked
final class SampleChanges {
    private SampleChanges() {}

    static ChangesView of(String before, String after) {
        return new ChangesView(
                "PO-COM-001",
                "Política de servicio al cliente",
                "es-MX",
                "../servicio-al-cliente.html",
                new Edge(before, SamplePages.SUPERSEDED, "15 de enero de 2026", before + ".html"),
                new Edge(after, SamplePages.IN_FORCE, "3 de noviembre de 2026", after + ".html"),
                List.of("1 lineamiento nuevo, 1 modificado", "1 dato modificado"),
                List.of(Phrase.of("Se agrega el horario.")),
                List.of(
                        new Group("cambios-datum", "Datos", List.of(datum())),
                        new Group("cambios-rule", "Lineamientos", List.of(added(), reworded(), removed()))),
                List.of(
                        new PairLink("1.00", "1.01", "cambios-1.00-1.01.html", true),
                        new PairLink("1.01", "1.02x", "cambios-1.01-1.02x.html", false)));
    }

    private static ElementView datum() {
        LineView value = line("fact", "", new MarkView("removed", "Interno"), new MarkView("added", "Público"));
        return new ElementView("reworded", "modificado", "", "", true, 0, words("Clasificación"), List.of(value));
    }

    private static ElementView added() {
        LineView text =
                line("paragraph", "", new MarkView("added", "Fuera de horario se contesta <al día> siguiente."));
        return new ElementView("added", "nuevo", "L-2", "1.01.html#L-2", false, 0, List.of(), List.of(text));
    }

    private static ElementView reworded() {
        LineView gap = new LineView("gap", 0, "", words("… 4 párrafos sin cambios …"), "");
        LineView item = line("item", "•", new MarkView("kept", "Contesta en "), new MarkView("added", "dos "));
        return new ElementView(
                "reworded", "modificado, antes L-2", "L-3", "1.01.html#L-3", false, 1, List.of(), List.of(gap, item));
    }

    private static ElementView removed() {
        LineView text = line("paragraph", "", new MarkView("removed", "Se lleva una libreta."));
        return new ElementView("removed", "eliminado", "L-4", "1.00.html#L-4", false, 0, List.of(), List.of(text));
    }

    private static LineView line(String kind, String bullet, MarkView... marks) {
        return new LineView(kind, 0, bullet, List.of(marks), "");
    }

    private static List<MarkView> words(String text) {
        return List.of(new MarkView("kept", text));
    }
}
