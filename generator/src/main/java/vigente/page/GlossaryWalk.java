package vigente.page;

import java.util.Optional;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Term;

/**
 * Meets every term that the texts shown to readers define, each time in the same order: policy by policy, nested ones before
 * what they are nested in. Points without a term and terms that are defined elsewhere are passed by.
 */
final class GlossaryWalk {
    private final Policy policy;
    private final Revision revision;
    private final Visitor visitor;

    /** Who is told of each definition; {@code within} is the term that it is nested in, empty for one that stands by itself. */
    @FunctionalInterface
    interface Visitor {
        void meet(Policy policy, Revision revision, Definition definition, String within);
    }

    private GlossaryWalk(Policy policy, Revision revision, Visitor visitor) {
        this.policy = policy;
        this.revision = revision;
        this.visitor = visitor;
    }

    /** Leads {@code visitor} through the texts that {@code directory} shows. */
    static void through(Directory directory, Visitor visitor) {
        for (Policy policy : directory.policies()) {
            Revision revision = directory.shown(policy);
            GlossaryWalk walk = new GlossaryWalk(policy, revision, visitor);
            revision.definitions().forEach(definition -> walk.pass(definition, ""));
        }
    }

    private void pass(Definition definition, String within) {
        Optional<Term> term = definition.term();
        String here = term.map(Term::written).orElse(within);
        definition.entries().forEach(entry -> pass(entry, here));
        if (term.isPresent() && definition.see().isEmpty()) {
            visitor.meet(policy, revision, definition, within);
        }
    }
}
