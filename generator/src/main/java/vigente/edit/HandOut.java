package vigente.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vigente.control.Standing;
import vigente.policy.Circulation;
import vigente.policy.ControlledCopy;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Place;
import vigente.source.CopiesText;
import vigente.text.Fold;

/**
 * Writes down that somebody gets a numbered copy on paper of the revision in force (format: "copias.csv").
 *
 * @param copy the copy; empty where nothing is in force
 * @param printedBefore whether the same copy stands there already, so that only paper is missing
 */
public record HandOut(
        Proposal proposal, Optional<Revision> revision, Optional<ControlledCopy> copy, boolean printedBefore) {
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/-]{0,18}[\\p{L}\\p{N}])?");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}");

    /**
     * Who is to get which copy.
     *
     * @param number as it is to be written; empty for the next one
     * @param holder empty where nobody was named
     * @param post empty for none
     * @param date empty for today
     */
    public record Order(String number, String holder, String post, Optional<LocalDate> date) {
        public Order {
            number = number.strip();
            holder = holder.strip();
            post = post.strip();
        }
    }

    /** What stands against it, and how to write it down. */
    public static HandOut of(OpenManual open, Policy policy, Order order) {
        Reasons reasons = new Reasons(open, policy);
        Optional<Revision> inForce = RegisterAct.inForce(open, policy);
        if (inForce.isEmpty()) {
            RegisterAct.nothingInForce(open, policy, reasons);
            return new HandOut(Proposal.refused(reasons.found()), inForce, Optional.empty(), false);
        }
        PolicyFolder folder = PolicyFolder.of(open, policy);
        String file = "politicas/" + policy.slug() + "/" + Circulation.COPIES;
        reasons.own(file);
        Revision revision = inForce.get();
        ControlledCopy copy = copy(open, policy, order, revision, Place.start(file));
        check(open, policy, order, revision, copy, reasons);
        Optional<ControlledCopy> same = sameNumber(policy, copy);
        boolean again = same.filter(other -> isAgain(other, copy)).isPresent();
        if (same.isPresent() && !again) {
            reasons.refuse(
                    "copia-en-uso",
                    same.get().place(),
                    copy.number(),
                    revision.number(),
                    same.get().holder(),
                    next(policy, revision));
        }
        Optional<byte[]> copies = folder.copies();
        Optional<byte[]> appended = again ? copies : CopiesText.appended(copies, copy);
        if (appended.isEmpty() && !reasons.any()) {
            reasons.refuse("copias", Place.start(file), copy.number(), revision.number(), copy.holder(), copy.given());
        }
        Proposal proposal = new Proposal(
                reasons.found(),
                appended.map(bytes -> change ->
                        change.write(folder.slug(), Circulation.COPIES, bytes, folder.seenCopies(copies, revision))));
        return new HandOut(proposal, inForce, Optional.of(copy), again);
    }

    private static ControlledCopy copy(OpenManual open, Policy policy, Order order, Revision revision, Place place) {
        return new ControlledCopy(
                order.number().isEmpty() ? next(policy, revision) : order.number(),
                revision.number(),
                order.holder().isEmpty() ? "?" : order.holder(),
                Signing.post(open.manual(), order.post()),
                order.date().orElse(open.today()),
                Optional.empty(),
                place);
    }

    private static void check(
            OpenManual open, Policy policy, Order order, Revision revision, ControlledCopy copy, Reasons reasons) {
        if (order.holder().isEmpty()) {
            reasons.refuse("copia-sin-titular", copy.place());
        }
        if (!order.post().isEmpty()) {
            Signing.declared(open, order.post(), copy.place(), reasons);
        }
        if (!NUMBER.matcher(copy.number()).matches()) {
            reasons.refuse("copia-numero", copy.place(), copy.number());
        }
        if (copy.given().isAfter(open.today())) {
            reasons.refuse("futuro", copy.place(), copy.given(), open.today());
        }
        Standing.effective(policy, revision)
                .filter(copy.given()::isBefore)
                .ifPresent(since -> reasons.refuse("antes", copy.place(), copy.given(), revision.number(), since));
    }

    private static Optional<ControlledCopy> sameNumber(Policy policy, ControlledCopy copy) {
        return policy.circulation().copies().stream()
                .filter(other -> other.revision().equals(copy.revision()))
                .filter(other -> Fold.plain(other.number()).equals(Fold.plain(copy.number())))
                .findFirst();
    }

    // Whoever lost power between the list and the printer asks for the same copy once more.
    private static boolean isAgain(ControlledCopy written, ControlledCopy copy) {
        return written.returned().isEmpty()
                && written.holder().equals(copy.holder())
                && written.post().equals(copy.post())
                && written.given().equals(copy.given());
    }

    /** The number after the highest one that the revision's copies have. */
    private static String next(Policy policy, Revision revision) {
        Set<Integer> taken = policy.circulation().copies().stream()
                .filter(copy -> copy.revision().equals(revision.number()))
                .map(ControlledCopy::number)
                .filter(number -> COUNTED.matcher(number).matches())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return String.valueOf(taken.stream().max(Integer::compareTo).orElse(0) + 1);
    }

    /** Copies of texts no longer in force that the same person still has. */
    public List<ControlledCopy> toReturn(Policy policy) {
        return policy.circulation().copies().stream()
                .filter(old -> copy.filter(now -> old.returned().isEmpty()
                                && !old.revision().equals(now.revision())
                                && Fold.plain(old.holder()).equals(Fold.plain(now.holder())))
                        .isPresent())
                .toList();
    }
}
