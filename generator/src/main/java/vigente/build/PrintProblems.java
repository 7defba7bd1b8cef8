package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import vigente.page.SheetView;
import vigente.pdf.Fragment;
import vigente.policy.Revision;
import vigente.policy.SourceFile;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;

/** Collects what paper cannot show of the sources; may be told from several threads. */
final class PrintProblems {
    private final Problems found = new Problems();
    private final Optional<SourceFile> logo;

    PrintProblems(Optional<SourceFile> logo) {
        this.logo = logo;
    }

    /** Takes what was left out when {@code revision} was set. */
    synchronized void add(Revision revision, Fragment fragment) {
        for (String codePoint : fragment.missing()) {
            String sign = Character.toString(Integer.parseInt(codePoint.substring(2), 16));
            found.add(Kind.PRINT_GLYPH, place(revision, sign), sign, codePoint);
        }
        for (String path : fragment.unprintable()) {
            if (!path.equals(SheetView.LOGO)) {
                found.add(Kind.PRINT_PICTURE, place(revision, path), path);
            } else {
                logo.ifPresent(file -> found.add(Kind.PRINT_PICTURE, Place.start("manual.yaml"), file.path()));
            }
        }
    }

    synchronized List<Problem> sorted() {
        return found.sorted();
    }

    // The setter knows no places any more: the first one in the revision's texts is where its author will look.
    private static Place place(Revision revision, String wanted) {
        for (SourceFile file : revision.files()) {
            if (file.path().matches("politica\\.(?:md|adoc|yaml)")) {
                String shown = revision.folder() + "/" + file.path();
                FileText text = new FileText(shown, text(file));
                int at = text.text().indexOf(wanted);
                if (at >= 0) {
                    return text.place(at, at + wanted.length());
                }
            }
        }
        return revision.place();
    }

    private static String text(SourceFile file) {
        try {
            String text = new String(Files.readAllBytes(file.location()), StandardCharsets.UTF_8);
            return text.replace("\uFEFF", "").replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
