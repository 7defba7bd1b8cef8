package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Value;
import vigente.text.Inline;
import vigente.text.PlainText;

/** Makes the views of annexes. */
final class AnnexViews {
    private AnnexViews() {}

    static PolicyView.AnnexView of(Policy policy, Revision revision, Annex annex, String from, PageLinks.Shelf shelf) {
        if (annex instanceof Annex.Document document) {
            return document(policy, revision, document, from, shelf);
        }
        Inline mark = new Inline.Pending(((Annex.Owed) annex).mark(), annex.place());
        return new PolicyView.AnnexView(
                annex.label(), new Phrase(List.of(mark)), "", "", false, true, List.of(), Prose.NONE);
    }

    private static PolicyView.AnnexView document(
            Policy policy, Revision revision, Annex.Document document, String from, PageLinks.Shelf shelf) {
        Optional<Annex.External> origin = document.origin();
        return new PolicyView.AnnexView(
                document.label(),
                title(document),
                Messages.text("anexo." + document.kind().spanish()),
                isReachable(revision, document) ? shelf.annex(from, policy, revision, document) : "",
                origin.isPresent(),
                false,
                facts(revision, document),
                origin.map(o -> new Prose(o.summary())).orElse(Prose.NONE));
    }

    /** The annex's title, or its file's name where it has none. */
    static Phrase title(Annex.Document document) {
        String file = document.file().substring(document.file().lastIndexOf('/') + 1);
        return document.title().isAbsent() ? Phrase.of(file) : TitleFields.phrase(document.title());
    }

    /** The path of the annex's page; of the file itself where no page can show it. */
    static String address(Policy policy, Revision revision, Annex.Document document) {
        if (FilePreview.exists(revision, document)) {
            return SiteMap.filePage(policy.slug(), revision, document.file());
        }
        return document.kind() == AnnexKind.FILE
                ? SiteMap.file(policy.slug(), revision, document.file())
                : SiteMap.annexPage(policy.slug(), revision, document.file());
    }

    /** Its text under its title; nothing where it may not be shown. */
    static Prose content(Annex.Document document) {
        return mayShow(document)
                ? new Prose(Opening.without(PlainText.ofWords(title(document).words()), document.content()))
                : Prose.NONE;
    }

    /** Whether its text may be shown: its own, or another's with permission. */
    static boolean mayShow(Annex.Document document) {
        return document.origin().map(o -> o.permission().known().isPresent()).orElse(true);
    }

    // The page of an external text shows at least its reference and abstract; a file without permission is not
    // published.
    private static boolean isReachable(Revision revision, Annex.Document document) {
        boolean published = revision.files().stream().anyMatch(f -> f.path().equals(document.file()));
        return document.kind() != AnnexKind.FILE || mayShow(document) && published;
    }

    private static List<PolicyView.Field> facts(Revision revision, Annex.Document document) {
        List<PolicyView.Field> facts = new ArrayList<>();
        document.origin().ifPresent(origin -> facts(facts, origin));
        if (document.kind() == AnnexKind.FILE && mayShow(document)) {
            facts.addAll(FileFacts.of(revision, document.file()));
        }
        return List.copyOf(facts);
    }

    private static void facts(List<PolicyView.Field> facts, Annex.External origin) {
        fact(facts, "fuente", origin.source());
        fact(facts, "fecha", origin.date());
        fact(facts, "permiso", origin.permission());
    }

    private static void fact(List<PolicyView.Field> facts, String label, Value<String> value) {
        if (!value.isAbsent()) {
            facts.add(new PolicyView.Field(
                    Messages.text("campo." + label), TitleFields.phrase(value.map(Dates::wordsIfDate))));
        }
    }
}
