package vigente.page;

import java.util.Optional;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Links;
import vigente.text.Target;

/**
 * Where links lead from one page of the site.
 *
 * @param from the page's path from the root
 * @param text the revision whose text the page shows; empty where it shows several or none
 */
public record PageLinks(Directory directory, String from, Optional<Text> text, Shelf shelf) implements Links {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]+:|//).*", Pattern.DOTALL);

    /**
     * The text that references stand in.
     *
     * @param page path of the page that shows that revision
     */
    public record Text(Policy policy, Revision revision, String page) {}

    /** How one output addresses what a reference leads to. */
    public interface Shelf {
        /** The address, from {@code from}, of an element that stands on {@code page}. */
        String element(String from, String page, Directory.Found found);

        /** The address of a file of a revision, or of an annex's page. */
        String file(String from, Policy policy, Revision revision, String path, boolean page);

        /** Where a reader finds an annex: its page, or its file. */
        String annex(String from, Policy policy, Revision revision, Annex.Document annex);

        /** Where a picture of a revision is found. */
        String image(String from, Policy policy, Revision revision, String path);
    }

    @Override
    public Destination reference(Target target) {
        return find(target)
                .map(found -> destination(target, found))
                .orElseGet(() -> new Destination("", target.written(), "", Kind.NOWHERE));
    }

    private Optional<Directory.Found> find(Target target) {
        return text.isPresent()
                ? directory.find(text.get().policy(), text.get().revision(), target)
                : directory.find(target);
    }

    private Destination destination(Target target, Directory.Found found) {
        boolean here = text.isPresent()
                && text.get().revision().folder().equals(found.revision().folder());
        String code = found.policy()
                .code()
                .map(Code::text)
                .orElse(found.policy().slug().text());
        String title = found.revision().title().title().known().orElse(code);
        String page = here ? text.get().page() : SiteMap.policy(found.policy().slug());
        String address = shelf.element(from, page, found);
        return new Destination(
                address,
                words(target, found, code),
                here && found.kind() == Directory.Kind.TERM
                        ? Messages.text("enlace.termino.aqui", found.label())
                        : description(found, code, title),
                kind(found.kind()));
    }

    private static String words(Target target, Directory.Found found, String code) {
        boolean outside = !target.document().isEmpty() && !target.fragment().isEmpty();
        return switch (found.kind()) {
            case POLICY -> code;
            case TERM -> target.fragment().isEmpty() ? target.document() : found.label();
            case RULE, ANNEX -> outside ? code + " " + found.label() : found.label();
            case SECTION, ANCHOR -> outside ? code + ", " + found.label() : found.label();
        };
    }

    private static String description(Directory.Found found, String code, String title) {
        return switch (found.kind()) {
            case POLICY -> Messages.text("enlace.politica", code, title);
            case RULE -> Messages.text("enlace.lineamiento", found.label(), code, title);
            case TERM -> Messages.text("enlace.termino", found.label(), code, title);
            case ANNEX -> Messages.text("enlace.anexo", found.label(), code, title);
            case SECTION, ANCHOR -> Messages.text("enlace.seccion", found.label(), code, title);
        };
    }

    private static Kind kind(Directory.Kind kind) {
        return switch (kind) {
            case POLICY -> Kind.POLICY;
            case RULE -> Kind.RULE;
            case TERM -> Kind.TERM;
            case ANNEX -> Kind.ANNEX;
            case SECTION, ANCHOR -> Kind.SECTION;
        };
    }

    @Override
    public Destination link(String target) {
        if (ELSEWHERE.matcher(target).matches()) {
            return new Destination(target, target, Messages.text("enlace.externo", target), Kind.EXTERNAL);
        }
        return text.map(t -> file(t, target)).orElseGet(() -> new Destination("", target, "", Kind.NOWHERE));
    }

    private Destination file(Text here, String path) {
        if (!holds(here, path)) {
            return new Destination("", path, "", Kind.NOWHERE);
        }
        boolean page = here.revision().annexes().stream()
                .anyMatch(a -> a instanceof Annex.Document d && d.file().equals(path) && d.kind() != AnnexKind.FILE);
        String address = shelf.file(from, here.policy(), here.revision(), path, page);
        return new Destination(address, path, Messages.text("enlace.archivo", path), Kind.FILE);
    }

    private static boolean holds(Text here, String path) {
        return here.revision().files().stream().anyMatch(f -> f.path().equals(path));
    }

    @Override
    public String image(String path) {
        return text.filter(t -> holds(t, path))
                .map(t -> shelf.image(from, t.policy(), t.revision(), path))
                .orElse("");
    }
}
