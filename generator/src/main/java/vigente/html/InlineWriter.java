package vigente.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vigente.message.Messages;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.PendingMark;

/** Writes running text. */
final class InlineWriter implements Inline.Visitor<InlineWriter> {
    private static final Set<Links.Kind> CODES = Set.of(Links.Kind.POLICY, Links.Kind.RULE, Links.Kind.ANNEX);

    private final HtmlWriter page;
    private final Tags out;
    private boolean insideLink;

    InlineWriter(HtmlWriter page, Tags out) {
        this.page = page;
        this.out = out;
    }

    InlineWriter words(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private InlineWriter wrap(String element, List<Inline> content) {
        out.open(element);
        words(content);
        out.close(element);
        return this;
    }

    @Override
    public InlineWriter text(Inline.Text text) {
        out.text(text.text());
        return this;
    }

    @Override
    public InlineWriter emphasis(Inline.Emphasis emphasis) {
        return wrap("em", emphasis.content());
    }

    @Override
    public InlineWriter strong(Inline.Strong strong) {
        return wrap("strong", strong.content());
    }

    @Override
    public InlineWriter struck(Inline.Struck struck) {
        return wrap("s", struck.content());
    }

    @Override
    public InlineWriter code(Inline.Code code) {
        out.open("code").text(code.text()).close("code");
        return this;
    }

    @Override
    public InlineWriter lineBreak(Inline.Break lineBreak) {
        out.open("br");
        return this;
    }

    @Override
    public InlineWriter foreign(Inline.Foreign foreign) {
        out.open("span", "lang", foreign.language());
        words(foreign.content());
        out.close("span");
        return this;
    }

    @Override
    public InlineWriter link(Inline.Link link) {
        Links.Destination to = page.links().link(link.target());
        return leading(to, link.content());
    }

    @Override
    public InlineWriter reference(Inline.Reference reference) {
        Links.Destination to = page.links().reference(reference.target());
        return leading(to, reference.words());
    }

    private InlineWriter leading(Links.Destination to, List<Inline> words) {
        List<Inline> shown = words.isEmpty() ? List.of(new Inline.Text(to.words())) : words;
        // HTML knows no link inside a link: the outer one, which the author wrote, wins.
        if (insideLink || !SafeAddress.leadsSomewhere(to.address())) {
            return words(shown);
        }
        out.open(
                "a",
                "class",
                classes(to, words.isEmpty()),
                "href",
                to.address(),
                "title",
                // What a term means is shown beside it, at length.
                to.kind() == Links.Kind.TERM ? "" : to.description(),
                "rel",
                to.kind() == Links.Kind.EXTERNAL ? "noopener noreferrer" : "");
        insideLink = true;
        words(shown);
        insideLink = false;
        out.close("a");
        return this;
    }

    /** What the link leads to; a code that the author did not put in words of their own is kept on one line. */
    private static String classes(Links.Destination to, boolean bare) {
        String kind = to.kind() == Links.Kind.NOWHERE ? "" : to.kind().name().toLowerCase(Locale.ROOT);
        return bare && CODES.contains(to.kind()) ? kind + " code" : kind;
    }

    @Override
    public InlineWriter image(Inline.Image image) {
        String address = page.links().image(image.path());
        if (!SafeAddress.leadsSomewhere(address)) {
            return text(new Inline.Text(image.alternative()));
        }
        out.open("img", "src", address, "alt", image.alternative());
        return this;
    }

    @Override
    public InlineWriter footnote(Inline.Footnote footnote) {
        String number = Integer.toString(page.footnotes().call(footnote));
        out.open("sup", "class", "note-call");
        if (!insideLink) {
            out.open(
                            "a",
                            "id",
                            "_llamada-" + number,
                            "href",
                            "#_nota-" + number,
                            "role",
                            "doc-noteref",
                            "aria-label",
                            Messages.text("html.nota", number),
                            "data-number",
                            number)
                    .close("a");
        }
        out.close("sup");
        return this;
    }

    @Override
    public InlineWriter pending(Inline.Pending pending) {
        out.open("strong", "class", "owed", "data-pendiente", "si", "title", explained(pending.mark()))
                .text(PendingMark.WORD)
                .close("strong");
        return this;
    }

    private static String explained(PendingMark mark) {
        StringBuilder words = new StringBuilder(mark.note());
        if (!mark.owner().isEmpty()) {
            separate(words).append(Messages.text("html.pendiente.responsable", mark.owner()));
        }
        mark.due().ifPresent(day -> separate(words).append(Messages.text("html.pendiente.para", day)));
        return words.toString();
    }

    private static StringBuilder separate(StringBuilder words) {
        return words.length() == 0 ? words : words.append("; ");
    }
}
