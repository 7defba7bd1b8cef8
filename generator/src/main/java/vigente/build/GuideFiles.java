package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vigente.output.Target;
import vigente.page.GuidePages;
import vigente.page.PlannedPage;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.source.LooseText;
import vigente.text.Block;

/** The editors' guide that came with the program, in the site of a manual that wants it there. */
final class GuideFiles {
    private static final String PACKED = "/guia";
    private static final String TEXT = "guia-del-editor.md";

    private final Edition edition;

    GuideFiles(Edition edition) {
        this.edition = edition;
    }

    private boolean wanted() {
        return edition.manual().settings().publishGuide();
    }

    /** These pages and that of the guide, where it is wanted. */
    List<PlannedPage> with(List<PlannedPage> pages) {
        List<PlannedPage> all = new ArrayList<>(pages);
        if (wanted()) {
            all.add(GuidePages.page(edition.manual(), GuideFiles::text));
        }
        return all;
    }

    /** Writes the guide's pictures, where it is wanted. */
    void writeTo(Target output) throws IOException {
        if (wanted()) {
            files().forEach((path, bytes) -> {
                if (!path.equals(TEXT)) {
                    output.write(path, bytes);
                }
            });
        }
    }

    // What an author cannot mend is no problem of theirs: the guide's own test looks for them.
    private static List<Block> text() {
        try {
            byte[] bytes = Objects.requireNonNull(files().get(TEXT));
            return LooseText.blocks(new FileText(TEXT, new String(bytes, StandardCharsets.UTF_8)), new Problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        return PackedFolder.files(PACKED);
    }
}
