package vigente.control;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import vigente.policy.Act;
import vigente.policy.Annex;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Value;

/** Finds the evidence that a policy does not hold, of its text in force, or of what stands in its place. */
public final class Gaps {
    private final Policy policy;
    private final Revision revision;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Policy policy, Revision revision) {
        this.policy = policy;
        this.revision = revision;
    }

    /** What is missing, in the order of {@link Lack}. */
    public static List<Gap> of(Standing standing, List<Period> warnBefore) {
        Gaps gaps = new Gaps(standing.policy(), standing.shown());
        switch (standing.state(standing.shown())) {
            case IN_FORCE -> gaps.inForce(Due.of(standing, warnBefore));
            case WITHDRAWN -> gaps.missing(gaps.revision.filing().retention(), Lack.RETENTION);
            default -> gaps.notInForce();
        }
        return List.copyOf(gaps.found);
    }

    private void inForce(Due due) {
        missing(revision.title().code(), Lack.CODE);
        missing(revision.title().title(), Lack.TITLE);
        missing(revision.title().issued(), Lack.ISSUE_DATE);
        add(revision.title().author().filter(a -> a.name().known().isPresent()).isEmpty(), Lack.AUTHOR);
        add(
                policy.acts().stream()
                        .noneMatch(a ->
                                a.kind() == Act.Kind.REVIEWED && a.revision().equals(revision.number())),
                Lack.REVIEWER);
        add(due.band() == Due.Band.WITHOUT_DATE, Lack.REVIEW_DATE);
        add(due.band() == Due.Band.OVERDUE, Lack.REVIEW);
        missing(revision.title().classification(), Lack.CLASSIFICATION);
        add(revision.filing().distribution().isEmpty(), Lack.DISTRIBUTION);
        // The first text has changed nothing.
        boolean first = policy.revisions().get(0).number().equals(revision.number());
        add(!first && revision.changes().isEmpty(), Lack.CHANGES);
        missing(revision.filing().retention(), Lack.RETENTION);
        revision.annexes().forEach(this::external);
    }

    private void notInForce() {
        if (!revision.number().draft()) {
            switch (Authorisation.of(policy, revision)) {
                case HOLDS -> {}
                case NONE -> add(true, Lack.AUTHORISATION);
                case FALLEN -> add(true, Lack.SAME_TEXT);
            }
        }
        add(true, Lack.TEXT_IN_FORCE);
    }

    private void external(Annex annex) {
        if (annex instanceof Annex.Document document && document.origin().isPresent()) {
            Annex.External origin = document.origin().get();
            if (origin.source().known().isEmpty()) {
                found.add(new Gap(policy, revision, Lack.SOURCE, annex.label()));
            }
            if (origin.permission().known().isEmpty()) {
                found.add(new Gap(policy, revision, Lack.PERMISSION, annex.label()));
            }
        }
    }

    private void missing(Value<?> value, Lack lack) {
        add(value.known().isEmpty(), lack);
    }

    private void add(boolean missing, Lack lack) {
        if (missing) {
            found.add(new Gap(policy, revision, lack, ""));
        }
    }
}
