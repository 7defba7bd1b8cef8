package vigente.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.output.FolderEdit;
import vigente.output.OutputFailure;
import vigente.output.Seen;
import vigente.policy.Act;
import vigente.policy.FileMarks;
import vigente.policy.Fingerprinter;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.Signature;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.source.DataText;
import vigente.source.YamlText;

/**
 * The publication gate: freezes the working copy of a policy and records its authorisation, or tells everything that stands
 * against it.
 *
 * @param issued the working copy as it will be issued, at the places where it stands now; empty where there is none
 * @param before the revision in force until then
 */
public record Issue(Proposal proposal, Optional<Revision> issued, Optional<Revision> before) {
    private static final String ISSUED = "fecha_emision";

    /** What issuing {@code policy} comes to. */
    public static Issue of(OpenManual open, Policy policy, ActOrder order) {
        return new Gate(open, policy, order).issue();
    }

    /** One policy before the gate. */
    private static final class Gate {
        private final OpenManual open;
        private final Policy policy;
        private final ActOrder order;
        private final PolicyFolder folder;
        private final Reasons reasons;

        Gate(OpenManual open, Policy policy, ActOrder order) {
            this.open = open;
            this.policy = policy;
            this.order = order;
            this.folder = PolicyFolder.of(open, policy);
            this.reasons = new Reasons(open, policy);
        }

        Issue issue() {
            Optional<Revision> before = Standing.of(policy, open.today()).inForce();
            Optional<Revision> draft = policy.workingCopy();
            if (draft.isEmpty()) {
                reasons.own("politicas/" + policy.slug() + "/");
                reasons.refuse(
                        "sin-copia", policy.newest().place(), policy.newest().number(), name());
                return new Issue(Proposal.refused(reasons.found()), Optional.empty(), before);
            }
            return issue(draft.get(), before);
        }

        private Issue issue(Revision draft, Optional<Revision> before) {
            Signing.check(open, order, "issue", draft.place(), reasons);
            GateChecks.authored(draft, reasons);
            order.date()
                    .filter(open.today()::isBefore)
                    .ifPresent(date -> reasons.refuse("futuro", draft.place(), date, open.today()));
            Map<String, byte[]> files = folder.files(draft);
            Optional<byte[]> data =
                    Optional.ofNullable(files.get(PolicyFolder.DATA)).flatMap(bytes -> data(draft, bytes));
            Map<String, byte[]> edited = new HashMap<>(files);
            data.ifPresent(bytes -> edited.put(PolicyFolder.DATA, bytes));
            Revision issued = issued(draft, edited);
            Act act = act(issued);
            Policy after = with(draft, issued, act);
            reasons.afterwards(open.with(after), lateSignature(after, issued, act));
            GateChecks.owing(policy, issued, reasons);
            if (data.isEmpty() && !reasons.any()) {
                reasons.refuse("datos", draft.place(), number(draft));
            }
            Optional<byte[]> register = folder.register();
            Optional<byte[]> appended = RegisterLine.appended(folder, register, act);
            if (appended.isEmpty() && !reasons.any()) {
                reasons.refuse("registro", Place.start(folder.registerFile()), RegisterLine.of(act));
            }
            if (!reasons.any()) {
                refuseChanged(draft, files);
            }
            Seen seen = folder.seenWhole(register, draft, files);
            Optional<Proposal.Work> work = data.flatMap(bytes -> appended.map(line -> change -> change.exchange(
                    folder.slug(),
                    new FolderEdit(
                            draft.number().toString(),
                            number(draft).toString(),
                            Map.of(draft.number() + "/" + PolicyFolder.DATA, bytes, PolicyFolder.REGISTER, line)),
                    seen)));
            return new Issue(new Proposal(reasons.found(), work), Optional.of(issued), before);
        }

        // Who signs today what is in force since Friday has to say so, and may.
        private static String lateSignature(Policy after, Revision issued, Act act) {
            String since =
                    Standing.effective(after, issued).map(Object::toString).orElse("");
            String words = Messages.text("fechas.incoherentes.rige", since, act.date());
            return Messages.text("problema." + Kind.DATES_DISAGREE.id(), issued.number(), words);
        }

        // What was checked is the text that was read first.
        private static void refuseChanged(Revision draft, Map<String, byte[]> files) {
            if (!Fingerprinter.of(files).equals(draft.fingerprint())) {
                throw new OutputFailure(Messages.text("cambio.mientras", draft.folder()));
            }
        }

        private String name() {
            return policy.code().map(Object::toString).orElse(policy.slug().text());
        }

        private static RevisionNumber number(Revision draft) {
            return new RevisionNumber(draft.number().major(), draft.number().minor(), false);
        }

        private Optional<byte[]> data(Revision draft, byte[] bytes) {
            Optional<DataText> numbered = DataText.of(draft.dataFile(), bytes)
                    .flatMap(text -> text.set(List.of("revision"), number(draft).toString()));
            Optional<String> date = dated(draft).map(Object::toString);
            if (date.isEmpty()) {
                return numbered.map(DataText::bytes);
            }
            String day = YamlText.scalar(date.get());
            boolean absent = draft.title().issued().isAbsent();
            return numbered.flatMap(
                            text -> absent ? text.add(ISSUED, day, "responsable") : text.set(List.of(ISSUED), day))
                    .map(DataText::bytes);
        }

        /** The issue date that the order gives to a text that has none of its own. */
        private Optional<LocalDate> dated(Revision draft) {
            return draft.title().issued().known().isPresent() ? Optional.empty() : order.date();
        }

        private Revision issued(Revision draft, Map<String, byte[]> edited) {
            Optional<Value<LocalDate>> date = dated(draft)
                    .map(day -> new Value.Known<>(day, draft.title().issued().place()));
            return Variants.issued(
                    draft,
                    number(draft),
                    date.orElse(draft.title().issued()),
                    Fingerprinter.of(edited),
                    FileMarks.of(edited));
        }

        private Act act(Revision issued) {
            return new Act(
                    Act.Kind.AUTHORISED,
                    issued.number(),
                    order.date().orElse(open.today()),
                    order.name(),
                    Signing.post(open.manual(), order),
                    Optional.of(issued.fingerprint()),
                    Optional.of(issued.marks()),
                    "",
                    order.note(),
                    issued.title()
                            .author()
                            .map(Signature::name)
                            .map(Value::place)
                            .orElse(issued.place()));
        }

        private Policy with(Revision draft, Revision issued, Act act) {
            List<Act> acts = new ArrayList<>(policy.acts());
            acts.add(act);
            List<Revision> revisions = policy.revisions().stream()
                    .map(r -> r.equals(draft) ? issued : r)
                    .toList();
            return new Policy(policy.slug(), revisions, acts, policy.circulation());
        }
    }
}
