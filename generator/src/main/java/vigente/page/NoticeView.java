package vigente.page;

import java.util.List;
import vigente.message.Messages;
import vigente.text.Block;

/**
 * The page of the confidentiality notice.
 *
 * @param text without a heading that says the page's title again
 */
public record NoticeView(Prose text) implements View {
    public static NoticeView of(List<Block> notice) {
        return new NoticeView(new Prose(Opening.without(Messages.text("web.aviso"), notice)));
    }

    @Override
    public String template() {
        return "web/notice.ftlh";
    }
}
