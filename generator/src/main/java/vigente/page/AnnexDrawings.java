package vigente.page;

import java.util.List;
import java.util.Optional;
import vigente.drawing.Cycle;
import vigente.drawing.Figure;
import vigente.drawing.MindMap;
import vigente.drawing.Outline;
import vigente.drawing.Poster;
import vigente.drawing.Principles;
import vigente.policy.AnnexKind;
import vigente.policy.Paper;
import vigente.text.Block;
import vigente.text.PlainText;

/** Draws annexes: mind maps, cycles and, on paper, principles. */
enum AnnexDrawings {
    /** On a page of the site: each in one drawing; principles are cards there already. */
    SCREEN {
        @Override
        List<Figure> map(MindMap map, Paper paper) {
            return List.of(map.whole());
        }

        @Override
        List<Figure> poster(Poster poster, Paper paper) {
            return List.of();
        }

        @Override
        Optional<Figure> beside(AnnexKind kind, Phrase title, List<Block> content, Paper paper) {
            List<Poster.Card> cards = kind == AnnexKind.PRINCIPLES ? Principles.in(content) : List.of();
            return cards.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Poster(PlainText.ofWords(title.words()), cards)
                            .figure(points(paper.width() - MARGINS), points(paper.height() - HEADS - TITLE_BLOCK)));
        }
    },
    /** On sheets, legible without a lens. */
    PAPER {
        @Override
        List<Figure> map(MindMap map, Paper paper) {
            return map.sheets(points(paper.width() - MARGINS), points(paper.height() - HEADS) - TITLE);
        }

        @Override
        List<Figure> poster(Poster poster, Paper paper) {
            return List.of(poster.figure(points(paper.width() - MARGINS), points(paper.height() - HEADS) - SPARE));
        }
    };

    // Tenths of a millimetre: what the page's margins, head and foot take of a sheet.
    private static final int MARGINS = 600;
    private static final int HEADS = 600;
    // What a browser prints above a poster: the notice, the annex's title and where it comes from.
    private static final int TITLE_BLOCK = 750;
    private static final double TITLE = 84;
    private static final double SPARE = 6;
    private static final double POINTS = 72 / 254.0;

    abstract List<Figure> map(MindMap map, Paper paper);

    abstract List<Figure> poster(Poster poster, Paper paper);

    /** The poster that a page of the site is printed with; none elsewhere. */
    Optional<Figure> beside(AnnexKind kind, Phrase title, List<Block> content, Paper paper) {
        return Optional.empty();
    }

    /** The drawings of one annex; none for kinds that are text only. */
    List<Figure> of(AnnexKind kind, String title, List<Block> content, Paper paper) {
        return switch (kind) {
            case MIND_MAP -> map(new MindMap(title, Outline.of(title, content)), paper);
            case CYCLE -> cycle(title, Outline.steps(content));
            case PRINCIPLES -> principles(title, Principles.in(content), paper);
            case DOCUMENT, FILE -> List.of();
        };
    }

    private static List<Figure> cycle(String title, List<Outline> steps) {
        return steps.isEmpty() ? List.of() : List.of(new Cycle(title, steps).figure());
    }

    private List<Figure> principles(String title, List<Poster.Card> cards, Paper paper) {
        return cards.isEmpty() ? List.of() : poster(new Poster(title, cards), paper);
    }

    private static double points(int tenthsOfMillimetres) {
        return tenthsOfMillimetres * POINTS;
    }
}
