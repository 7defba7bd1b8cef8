package vigente.page;

import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.text.Links;
import vigente.text.Target;

/** Where links of the editors' guide lead: to its own headings and pictures, and outside; it knows no policies. */
record GuideLinks() implements Links {
    private static final Pattern OUTSIDE = Pattern.compile("https?://.*", Pattern.DOTALL);

    @Override
    public Destination reference(Target target) {
        return target.document().isEmpty()
                ? new Destination("#" + target.fragment(), target.fragment(), "", Kind.SECTION)
                : new Destination("", target.written(), "", Kind.NOWHERE);
    }

    @Override
    public Destination link(String target) {
        return OUTSIDE.matcher(target).matches()
                ? new Destination(target, target, Messages.text("enlace.externo", target), Kind.EXTERNAL)
                : new Destination("", target, "", Kind.NOWHERE);
    }

    @Override
    public String image(String path) {
        return path;
    }
}
