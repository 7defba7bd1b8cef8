package vigente.intake;

import java.util.List;
import vigente.message.DisplayText;
import vigente.message.Messages;

/** Tells what became of an imported document, line by line. */
public final class ImportReport {
    private ImportReport() {}

    /**
     * The report on {@code imported}, each line ended.
     *
     * @param name of the document
     * @param folder of the working copy, as the user would name it
     */
    public static String text(Imported imported, String name, String folder) {
        Imported.Counts counts = imported.counts();
        StringBuilder report = new StringBuilder();
        line(report, Messages.text("importar.hecho", name, imported.title(), folder));
        line(
                report,
                Messages.text(
                        "importar.cuentas",
                        Messages.count("importar.definiciones", counts.definitions()),
                        Messages.count("importar.anidadas", counts.nested()),
                        Messages.count("importar.lineamientos", counts.rules()),
                        Messages.text("importar.pendientes", counts.owed())));
        for (Note.Sort sort : Note.Sort.values()) {
            List<Note> notes =
                    imported.notes().stream().filter(n -> n.sort() == sort).toList();
            if (!notes.isEmpty()) {
                report.append('\n');
                line(report, Messages.text("importar.parte." + sort.name().toLowerCase(java.util.Locale.ROOT)));
                notes.forEach(note -> line(report, "  " + note.shown(imported.unit())));
            }
        }
        report.append('\n');
        return report.toString();
    }

    private static void line(StringBuilder report, String words) {
        report.append(DisplayText.tame(words)).append('\n');
    }
}
