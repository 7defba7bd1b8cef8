package vigente.page;

import java.util.List;
import vigente.message.Messages;
import vigente.text.Block;
import vigente.text.PlainText;

/**
 * The editors' guide on a page of its own; it is no policy and says so by where it stands.
 *
 * @param chapters its second-level headings
 * @param text without a heading that says the page's title again
 */
public record GuideView(List<LinkView> chapters, Prose text) implements View {
    private static final int CHAPTER = 2;

    public GuideView {
        chapters = List.copyOf(chapters);
    }

    public static GuideView of(List<Block> guide) {
        List<LinkView> chapters = guide.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == CHAPTER)
                .map(heading -> new LinkView(
                        PlainText.ofWords(heading.content()),
                        "#" + heading.marks().id()))
                .toList();
        return new GuideView(chapters, new Prose(Opening.without(Messages.text("web.guia"), guide)));
    }

    @Override
    public String template() {
        return "web/guide.ftlh";
    }
}
