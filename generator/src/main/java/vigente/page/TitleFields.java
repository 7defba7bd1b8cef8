package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Due;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Filing;
import vigente.policy.Pointer;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.text.Inline;

/** Fills the title block: every datum with its label, owed ones as PENDIENTE, absent ones left out. */
final class TitleFields {
    private final List<PolicyView.Field> fields = new ArrayList<>();
    private final Policy policy;
    private final Revision revision;
    private final List<Policy> successors;

    /**
     * @param successors the policies that replaced this one
     */
    TitleFields(Policy policy, Revision revision, List<Policy> successors) {
        this.policy = policy;
        this.revision = revision;
        this.successors = List.copyOf(successors);
    }

    List<PolicyView.Field> fields(StateView state, Optional<Due> due) {
        TitleBlock title = revision.title();
        add("codigo", title.code());
        add("revision", Phrase.of(revision.number().toString()));
        add("estado", Phrase.of(state.label()));
        add("clasificacion", title.classification());
        add("area", revision.filing().area());
        add("responsable", title.responsible());
        date("fecha_emision", title.issued());
        date("vigente_desde", title.effective());
        add("periodo", title.review().period().map(Periods::words));
        due.flatMap(Due::date).ifPresent(day -> add("vence", Phrase.of(Dates.words(day))));
        title.author().ifPresent(author -> add("elaboro", signature(author)));
        acts(Act.Kind.REVIEWED, "reviso");
        acts(Act.Kind.AUTHORISED, "autorizo");
        acts(Act.Kind.WITHDRAWN, "retiro");
        relations();
        filing(revision.filing());
        return List.copyOf(fields);
    }

    private void relations() {
        if (!revision.title().replaces().isEmpty()) {
            add(
                    "sustituye",
                    joined(revision.title().replaces().stream()
                            .map(Pointer::target)
                            .map(TitleFields::reference)
                            .toList()));
        }
        List<Phrase> codes = successors.stream()
                .flatMap(other -> other.code().stream())
                .map(code -> reference(new vigente.text.Target(code.text(), "")))
                .toList();
        if (!codes.isEmpty()) {
            add("sustituida_por", joined(codes));
        }
    }

    private void filing(Filing filing) {
        list("normas", String.join("; ", filing.norms()), filing);
        list("palabras_clave", String.join(", ", filing.keywords()), filing);
        list("distribucion", String.join("; ", filing.distribution()), filing);
        add("conservacion", filing.retention());
    }

    private void list(String label, String known, Filing filing) {
        List<Phrase> parts = new ArrayList<>();
        if (!known.isEmpty()) {
            parts.add(Phrase.of(known));
        }
        filing.owed().stream()
                .filter(owed -> owed.key().equals(label))
                .forEach(owed -> parts.add(new Phrase(List.of(new Inline.Pending(owed.mark(), owed.place())))));
        if (!parts.isEmpty()) {
            add(label, joined(parts));
        }
    }

    private void acts(Act.Kind kind, String label) {
        policy.acts().stream()
                .filter(a -> a.kind() == kind && a.revision().equals(revision.number()))
                .forEach(a -> add(label, Phrase.of(signature(a))));
    }

    // An approval of another text is no approval of this one, and a reader must see it where the names stand.
    private String signature(Act act) {
        String signed = signature(act.name(), act.post(), Dates.words(act.date()));
        boolean fallen = act.kind() == Act.Kind.AUTHORISED && !Authorisation.holds(act, revision);
        return fallen ? Messages.text("campo.autorizo.caida", signed) : signed;
    }

    private static Phrase signature(Signature author) {
        List<Phrase> parts = new ArrayList<>();
        List.of(author.name(), author.post(), author.date().map(Dates::words)).stream()
                .filter(value -> !value.isAbsent())
                .forEach(value -> parts.add(phrase(value)));
        return joined(parts);
    }

    private static String signature(String name, String post, String date) {
        return post.isEmpty() ? name + ", " + date : name + ", " + post + ", " + date;
    }

    private void date(String label, Value<LocalDate> value) {
        add(label, value.map(Dates::words));
    }

    private void add(String label, Value<?> value) {
        if (!value.isAbsent()) {
            add(label, phrase(value));
        }
    }

    private void add(String label, Phrase value) {
        fields.add(new PolicyView.Field(Messages.text("campo." + label), value));
    }

    /** A datum as words: the word PENDIENTE where it is owed, nothing where it is absent. */
    static Phrase phrase(Value<?> value) {
        return value.owed()
                .map(mark -> new Phrase(List.of(new Inline.Pending(mark, value.place()))))
                .orElseGet(() ->
                        value.known().map(known -> Phrase.of(known.toString())).orElse(Phrase.of("")));
    }

    static Phrase reference(vigente.text.Target target) {
        return new Phrase(List.of(new Inline.Reference(target, List.of(), vigente.problem.Place.start("manual.yaml"))));
    }

    static Phrase joined(List<Phrase> phrases) {
        List<Inline> words = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!words.isEmpty()) {
                words.add(new Inline.Text(", "));
            }
            words.addAll(phrase.words());
        }
        return new Phrase(words);
    }
}
