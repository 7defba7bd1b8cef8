package vigente.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.PendingMark;

/** Writes running text. */
final class FoWords implements Inline.Visitor<FoWords> {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final FoWriter document;
    private final Fo out;
    private boolean insideLink;

    FoWords(FoWriter document, Fo out) {
        this.document = document;
        this.out = out;
    }

    FoWords words(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private FoWords wrap(List<Inline> content, String... attributes) {
        out.open("inline", attributes);
        words(content);
        out.close("inline");
        return this;
    }

    @Override
    public FoWords text(Inline.Text text) {
        out.text(text.text());
        return this;
    }

    @Override
    public FoWords emphasis(Inline.Emphasis emphasis) {
        return wrap(emphasis.content(), "font-style", "italic");
    }

    @Override
    public FoWords strong(Inline.Strong strong) {
        return wrap(strong.content(), "font-weight", "bold");
    }

    @Override
    public FoWords struck(Inline.Struck struck) {
        return wrap(struck.content(), "text-decoration", "line-through");
    }

    @Override
    public FoWords code(Inline.Code code) {
        out.open("inline", "font-family", Style.MONO, "font-size", "0.92em", "hyphenate", "false")
                .text(code.text())
                .close("inline");
        return this;
    }

    @Override
    public FoWords lineBreak(Inline.Break lineBreak) {
        // An empty block is how XSL-FO breaks a line; as an artifact it leaves no empty paragraph in the structure.
        out.empty("block", "role", "artifact");
        return this;
    }

    @Override
    public FoWords foreign(Inline.Foreign foreign) {
        if (!LANGUAGE.matcher(foreign.language()).matches()) {
            // What is no language tag would be no language in the document either.
            return words(foreign.content());
        }
        String mark = StructureIndex.LANGUAGE_MARK + foreign.language();
        return wrap(foreign.content(), "xml:lang", foreign.language(), "fox:abbreviation", mark);
    }

    @Override
    public FoWords link(Inline.Link link) {
        return leading(document.links().link(link.target()), link.content());
    }

    @Override
    public FoWords reference(Inline.Reference reference) {
        return leading(document.links().reference(reference.target()), reference.words());
    }

    private FoWords leading(Links.Destination to, List<Inline> words) {
        List<Inline> shown = words.isEmpty() ? List.of(new Inline.Text(to.words())) : words;
        if (insideLink || to.address().isEmpty()) {
            return words(shown);
        }
        String description = to.description().isEmpty() ? to.address() : to.description();
        openLink(to.address(), description, to.kind() == Links.Kind.TERM ? "inherit" : Style.LINK);
        words(shown);
        return closeLink();
    }

    private void openLink(String address, String description, String colour) {
        out.open("basic-link", "external-destination", address, "fox:alt-text", description, "color", colour);
        insideLink = true;
    }

    private FoWords closeLink() {
        insideLink = false;
        out.close("basic-link");
        return this;
    }

    @Override
    public FoWords image(Inline.Image image) {
        Optional<String> address = document.picture(document.links().image(image.path()));
        if (address.isEmpty()) {
            return text(new Inline.Text(image.alternative()));
        }
        FoPicture.write(out, address.get(), image, "60mm");
        return this;
    }

    @Override
    public FoWords footnote(Inline.Footnote footnote) {
        String number = Integer.toString(document.call(footnote));
        boolean link = !insideLink;
        if (link) {
            openLink("#nota-" + number, Messages.text("html.nota", number), "inherit");
        }
        out.open("inline", "baseline-shift", "super", "font-size", "0.7em", "id", document.once("llamada-" + number))
                .text(number)
                .close("inline");
        return link ? closeLink() : this;
    }

    @Override
    public FoWords pending(Inline.Pending pending) {
        out.open("inline", "font-weight", "bold", "background-color", Style.OWED, "hyphenate", "false")
                .text(PendingMark.WORD)
                .close("inline");
        return this;
    }
}
