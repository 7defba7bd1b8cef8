package vigente.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vigente.control.Standing;
import vigente.drawing.Figure;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Appearance;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Paper;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;
import vigente.text.Links;
import vigente.text.PendingMark;
import vigente.text.PlainText;
import vigente.text.Rewrite;
import vigente.text.Target;

/** Makes the views of the annexes of one revision, each with its text and what is drawn from it. */
public final class AnnexPages {
    private final Directory directory;
    private final Standing standing;
    private final Revision revision;
    private final String home;
    private final PageLinks.Shelf shelf;
    private final AnnexDrawings drawings;
    private final Paper paper;
    private final String colour;

    private AnnexPages(
            Directory directory,
            Standing standing,
            Revision revision,
            String home,
            PageLinks.Shelf shelf,
            AnnexDrawings drawings,
            Paper paper,
            String colour) {
        this.directory = directory;
        this.standing = standing;
        this.revision = revision;
        this.home = home;
        this.shelf = shelf;
        this.drawings = drawings;
        this.paper = paper;
        this.colour = colour;
    }

    /**
     * @param home the page that shows the policy itself
     * @param looks of what is printed from the browser
     */
    static AnnexPages onScreen(
            Directory directory, Standing standing, Revision revision, String home, Appearance looks) {
        return new AnnexPages(
                directory,
                standing,
                revision,
                home,
                new SiteShelf(),
                AnnexDrawings.SCREEN,
                looks.paper(),
                looks.colour().orElse(""));
    }

    /** All annexes that are texts, as they stand behind the policy in print. */
    public static List<AnnexPageView> printed(
            Directory directory, Standing standing, Revision revision, SheetView sheet) {
        String home = SiteMap.revision(standing.policy().slug(), revision.number());
        AnnexPages pages = new AnnexPages(
                directory,
                standing,
                revision,
                home,
                new PrintShelf(),
                AnnexDrawings.PAPER,
                sheet.paper(),
                sheet.colour());
        return revision.annexes().stream()
                .filter(annex -> annex instanceof Annex.Document document && document.kind() != AnnexKind.FILE)
                .map(annex -> pages.view((Annex.Document) annex, home))
                .toList();
    }

    /** @param address of the page it stands on */
    AnnexPageView view(Annex.Document annex, String address) {
        Policy policy = standing.policy();
        String title = revision.title().title().known().orElse(PendingMark.WORD);
        String code = revision.title().code().known().map(Code::text).orElse(PendingMark.WORD);
        List<Block> text = text(annex);
        List<Illustration> drawn = drawn(annex, text);
        int list = drawn.isEmpty() ? text.size() : firstList(text);
        return new AnnexPageView(
                AnnexViews.of(policy, revision, annex, address, shelf),
                new LinkView(code + " " + title, Url.relative(address, home, annex.label())),
                revision.number().toString(),
                StateViews.of(standing, revision),
                annex.kind().spanish(),
                !AnnexViews.mayShow(annex),
                drawn,
                new Prose(text.subList(0, list)),
                new Prose(text.subList(list, text.size())),
                contradictions(annex, address),
                download(annex, address),
                drawings.beside(annex.kind(), AnnexViews.title(annex), text, paper)
                        .map(this::onPaper));
    }

    // In print the annex's title is a heading of the policy's document, and those of its text stand below it.
    private List<Block> text(Annex.Document annex) {
        if (annex.kind() == AnnexKind.FILE) {
            return FilePreview.of(revision, annex);
        }
        List<Block> text = AnnexViews.content(annex).blocks();
        return drawings == AnnexDrawings.PAPER ? new Lower().blocks(text) : text;
    }

    private LinkView download(Annex.Document annex, String address) {
        if (annex.kind() != AnnexKind.FILE) {
            return new LinkView("", "");
        }
        String name = annex.file().substring(annex.file().lastIndexOf('/') + 1);
        return new LinkView(name, shelf.file(address, standing.policy(), revision, annex.file(), false));
    }

    private static int firstList(List<Block> text) {
        return IntStream.range(0, text.size())
                .filter(i -> text.get(i) instanceof Block.ItemList)
                .findFirst()
                .orElse(text.size());
    }

    private List<Illustration> drawn(Annex.Document annex, List<Block> text) {
        String title = PlainText.ofWords(AnnexViews.title(annex).words());
        List<Figure> figures = text.isEmpty() ? List.of() : drawings.of(annex.kind(), title, text, paper);
        return IntStream.range(0, figures.size())
                .mapToObj(i -> drawings == AnnexDrawings.PAPER
                        ? onPaper(figures.get(i))
                        : Illustration.screen(figures.get(i), "_dibujo-" + (i + 1)))
                .toList();
    }

    private Illustration onPaper(Figure figure) {
        return Illustration.paper(figure, colour);
    }

    private List<LinkView> contradictions(Annex.Document annex, String from) {
        PageLinks links = new PageLinks(
                directory, from, Optional.of(new PageLinks.Text(standing.policy(), revision, home)), shelf);
        return annex.origin().stream()
                .flatMap(origin -> origin.contradicts().stream())
                .map(pointer -> contradiction(links, pointer.target()))
                .toList();
    }

    private static LinkView contradiction(PageLinks links, Target target) {
        Links.Destination destination = links.reference(target);
        return new LinkView(destination.words(), destination.address());
    }

    /** Moves headings one level down. */
    private static final class Lower extends Rewrite {
        @Override
        public List<Block> heading(Block.Heading heading) {
            return List.of(new Block.Heading(
                    Math.max(3, heading.level() + 1), heading.marks(), heading.content(), heading.place()));
        }
    }
}
