package vigente.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;
import vigente.text.Marks;
import vigente.text.Rewrite;

/** What a reader has to know of a rule on the day of publication: what it waits for, and who says otherwise. */
public final class RuleNotes {
    private final Blocking blocking;
    private final Contradictions contradictions;

    public RuleNotes(Directory directory, Blocking blocking) {
        this.blocking = blocking;
        this.contradictions = new Contradictions(directory);
    }

    /** What the rule waits for; nothing where it can be applied. */
    List<PendingItem> waitsFor(Policy policy, Revision revision, String label) {
        return blocking.waitsFor(policy, revision, label);
    }

    /** The annexes that are declared to disagree with the rule. */
    List<Contradictions.Said> contradictions(Policy policy, Revision revision, String label) {
        return contradictions.with(policy, revision, label);
    }

    /** Both in words, a line each; empty where there is nothing to know. */
    String of(Policy policy, Revision revision, String label) {
        String owed = waitsFor(policy, revision, label).stream()
                .map(Registers::element)
                .distinct()
                .collect(Collectors.joining("; "));
        String others = contradictions(policy, revision, label).stream()
                .map(said -> Messages.text(
                        "regla.contradicha.anexo",
                        said.annex().label(),
                        said.policy().code().map(Code::text).orElse("")))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        owed.isEmpty() ? "" : Messages.text("regla.bloqueada", owed),
                        others.isEmpty() ? "" : Messages.text("regla.contradicha", others))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The same text with each rule's note among its marks. */
    List<Block> on(Policy policy, Revision revision, List<Block> content) {
        return new Rewrite() {
            @Override
            protected Marks marks(Marks marks) {
                return marks.label().isEmpty() ? marks : marks.withNote(of(policy, revision, marks.label()));
            }
        }.blocks(content);
    }
}
