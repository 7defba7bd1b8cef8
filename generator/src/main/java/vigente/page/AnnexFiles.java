package vigente.page;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Revision;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/** Tells which files of a revision readers are sent to. */
public final class AnnexFiles {
    private AnnexFiles() {}

    /** Paths in the revision of every picture, linked file and file annex that may be shown. */
    public static Set<String> used(Revision revision) {
        Set<String> used = new TreeSet<>();
        Set<String> pages = new TreeSet<>();
        revision.sections().forEach(s -> collect(s.content(), used));
        revision.allDefinitions().forEach(d -> d.text().known().ifPresent(text -> collect(text, used)));
        for (Annex annex : revision.annexes()) {
            if (annex instanceof Annex.Document document) {
                if (document.kind() == AnnexKind.FILE) {
                    used.add(document.file());
                } else {
                    pages.add(document.file());
                }
                if (AnnexViews.mayShow(document)) {
                    collect(document.content(), used);
                }
                document.origin().ifPresent(o -> collect(o.summary(), used));
            }
        }
        revision.annexes().stream()
                .filter(a -> a instanceof Annex.Document d && !AnnexViews.mayShow(d))
                .forEach(a -> used.remove(((Annex.Document) a).file()));
        used.removeAll(pages);
        return used;
    }

    /** Paths in the revision of every annex whose text may be shown. */
    public static Set<String> texts(Revision revision) {
        Set<String> texts = new TreeSet<>();
        for (Annex annex : revision.annexes()) {
            if (annex instanceof Annex.Document document
                    && document.kind() != AnnexKind.FILE
                    && AnnexViews.mayShow(document)) {
                texts.add(document.file());
            }
        }
        return texts;
    }

    private static void collect(List<Block> content, Set<String> used) {
        Walk.inlines(content, inline -> {
            if (inline instanceof Inline.Image image) {
                used.add(image.path());
            } else if (inline instanceof Inline.Link link) {
                used.add(link.target());
            }
        });
    }
}
