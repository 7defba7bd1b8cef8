package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Fingerprint;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/**
 * Who answers for a revision: each signature with its date, its meaning, the printed name, the post, and the beginning of
 * the fingerprint signed; the fingerprints in full stand above the table.
 */
final class SignedActs {
    private static final List<String> COLUMNS = List.of("fecha", "acto", "nombre", "puesto", "huella");

    private final Policy policy;
    private final Revision revision;
    private final List<Act> acts;

    SignedActs(Policy policy, Revision revision) {
        this.policy = policy;
        this.revision = revision;
        this.acts = policy.acts().stream()
                .filter(a -> a.revision().equals(revision.number()))
                .toList();
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    /** The author's signature, then the acts of the register, as written. */
    PolicyView.Grid grid() {
        List<List<Phrase>> rows = new ArrayList<>();
        revision.title().author().ifPresent(author -> rows.add(row(author)));
        acts.forEach(act -> rows.add(row(act)));
        return new PolicyView.Grid(
                COLUMNS.stream().map(c -> Messages.text("columna." + c)).toList(), rows);
    }

    private static List<Phrase> row(Signature author) {
        return List.of(
                TitleFields.phrase(author.date().map(Dates::words)),
                Phrase.of(Messages.text("campo.elaboro")),
                TitleFields.phrase(author.name()),
                TitleFields.phrase(author.post()),
                Phrase.of(""));
    }

    private static List<Phrase> row(Act act) {
        return List.of(
                Phrase.of(Dates.words(act.date())),
                Phrase.of(what(act)),
                Phrase.of(act.name()),
                Phrase.of(act.post()),
                Phrase.of(act.fingerprint().map(Fingerprint::beginning).orElse("")));
    }

    private static String what(Act act) {
        String what = Messages.text("acto." + act.kind().spanish());
        String why = act.reason().isEmpty() ? what : Messages.text("acto.motivo", what, act.reason());
        return act.note().isEmpty() ? why : why + ": " + act.note();
    }

    /** The fingerprint of the text as it is, and whether it is the one authorised. */
    Prose fingerprints() {
        return switch (Authorisation.of(policy, revision)) {
            case HOLDS -> prose("huella.vale", Optional.empty());
            case NONE -> prose("huella.falta", Optional.empty());
            case FALLEN -> prose("huella.caida", lastAuthorised());
        };
    }

    private Optional<Fingerprint> lastAuthorised() {
        return Authorisation.acts(policy, revision).stream()
                .flatMap(a -> a.fingerprint().stream())
                .reduce((a, b) -> b);
    }

    private Prose prose(String key, Optional<Fingerprint> authorised) {
        Place place = revision.place();
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Text(Messages.text("huella.texto") + " "));
        words.add(new Inline.Code(revision.fingerprint().toString()));
        words.add(new Inline.Text(". " + Messages.text(key)));
        authorised.ifPresent(fingerprint -> {
            words.add(new Inline.Text(" "));
            words.add(new Inline.Code(fingerprint.toString()));
            words.add(new Inline.Text("."));
        });
        return new Prose(List.of(new Block.Paragraph(words, place)));
    }
}
