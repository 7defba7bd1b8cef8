package vigente.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.output.Seen;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Place;

/** Acts that only add a line to the register of the revision in force: a review without changes, a withdrawal. */
public final class RegisterAct {
    private final OpenManual open;
    private final Policy policy;
    private final PolicyFolder folder;
    private final Act.Kind kind;
    private final String command;
    private final Reasons reasons;

    private RegisterAct(OpenManual open, Policy policy, Act.Kind kind, String command) {
        this.open = open;
        this.policy = policy;
        this.folder = PolicyFolder.of(open, policy);
        this.kind = kind;
        this.command = command;
        this.reasons = new Reasons(open, policy);
    }

    /** Records that somebody looked at the policy and found nothing to change. */
    public static Proposal review(OpenManual open, Policy policy, ActOrder order) {
        return new RegisterAct(open, policy, Act.Kind.UNCHANGED, "review").proposal(order);
    }

    /** Records that the policy is withdrawn. */
    public static Proposal retire(OpenManual open, Policy policy, ActOrder order) {
        return new RegisterAct(open, policy, Act.Kind.WITHDRAWN, "retire").proposal(order);
    }

    /** The revision in force on that day. */
    public static Optional<Revision> inForce(OpenManual open, Policy policy) {
        return Standing.of(policy, open.today()).inForce();
    }

    private Proposal proposal(ActOrder order) {
        reasons.own(folder.registerFile());
        Optional<Revision> inForce = inForce(open, policy);
        Place place = inForce.map(Revision::place).orElse(policy.newest().place());
        Signing.check(open, order, command, place, reasons);
        LocalDate date = order.date().orElse(open.today());
        if (date.isAfter(open.today())) {
            reasons.refuse("futuro", place, date, open.today());
        }
        if (inForce.isEmpty()) {
            nothingInForce(open, policy, reasons);
            return Proposal.refused(reasons.found());
        }
        Revision revision = inForce.get();
        Standing.effective(policy, revision)
                .filter(date::isBefore)
                .ifPresent(since -> reasons.refuse("antes", place, date, revision.number(), since));
        return proposal(order, revision, date);
    }

    static void nothingInForce(OpenManual open, Policy policy, Reasons reasons) {
        Revision shown = Standing.of(policy, open.today()).shown();
        String state = Messages.text(
                "estado." + Standing.of(policy, open.today()).state(shown).id());
        reasons.refuse("vigente", shown.place(), shown.number(), state.toLowerCase(Locale.ROOT));
    }

    private Proposal proposal(ActOrder order, Revision revision, LocalDate date) {
        Act act = new Act(
                kind,
                revision.number(),
                date,
                order.name(),
                Signing.post(open.manual(), order),
                Optional.empty(),
                Optional.empty(),
                order.reason(),
                order.note(),
                revision.place());
        if (!reasons.any()) {
            reasons.freshlyAfterwards(open.with(with(act)));
        }
        Optional<byte[]> register = folder.register();
        Optional<byte[]> appended = RegisterLine.appended(folder, register, act);
        if (appended.isEmpty() && !reasons.any()) {
            reasons.refuse("registro", Place.start(folder.registerFile()), RegisterLine.of(act));
        }
        Seen seen = folder.seen(register);
        return new Proposal(
                reasons.found(),
                appended.map(bytes -> change -> change.write(folder.slug(), PolicyFolder.REGISTER, bytes, seen)));
    }

    private Policy with(Act act) {
        List<Act> acts = new ArrayList<>(policy.acts());
        acts.add(act);
        return new Policy(policy.slug(), policy.revisions(), acts, policy.circulation());
    }
}
