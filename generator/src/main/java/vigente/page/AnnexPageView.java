package vigente.page;

import java.util.List;
import java.util.Optional;
import vigente.text.PlainText;

/**
 * One annex of one revision, on a page of its own and in print behind the policy.
 *
 * @param annex label, title, kind and, for an external one, facts and summary; its own address is not used
 * @param policy code and title of the policy, leading to this annex there
 * @param revision of the policy it belongs to
 * @param state of that revision
 * @param form {@code documento}, {@code mapa-mental}, {@code principios} {@code ciclo} or {@code archivo}
 * @param withheld whether its text may not be shown: another's, without permission
 * @param drawings what is drawn from its lists, in order
 * @param opening its text up to the list that the drawings show; all of it where there is none
 * @param content the rest of its text; both are empty where the text is withheld
 * @param contradictions rules it disagrees with ("contradicción por resolver")
 * @param file the file to download, named as it is ("logo.png"); empty label where there is none
 * @param poster principles on the one sheet that is printed from the page; empty for other kinds, and in print
 */
public record AnnexPageView(
        PolicyView.AnnexView annex,
        LinkView policy,
        String revision,
        StateView state,
        String form,
        boolean withheld,
        List<Illustration> drawings,
        Prose opening,
        Prose content,
        List<LinkView> contradictions,
        LinkView file,
        Optional<Illustration> poster)
        implements View {
    public AnnexPageView {
        contradictions = List.copyOf(contradictions);
        drawings = List.copyOf(drawings);
    }

    /** Its title in plain words. */
    public String plainTitle() {
        return PlainText.ofWords(annex.title().words());
    }

    /** Its id in the policy's own document, where the list of annexes has its label for one. */
    public String anchor() {
        return anchor(annex.label());
    }

    static String anchor(String label) {
        return "anexo-" + label;
    }

    @Override
    public String template() {
        return "web/annex.ftlh";
    }
}
