package vigente.glossary;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vigente.policy.Definition;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/** Tells whether a definition is still owed, in whole or in part. */
final class PendingDefinitions {
    private PendingDefinitions() {}

    static boolean isPending(Definition definition) {
        return definition.all().anyMatch(PendingDefinitions::isOwed);
    }

    private static boolean isOwed(Definition definition) {
        return definition.text().owed().isPresent()
                || definition
                        .text()
                        .known()
                        .filter(PendingDefinitions::holdsPending)
                        .isPresent();
    }

    private static boolean holdsPending(List<Block> content) {
        AtomicBoolean found = new AtomicBoolean();
        Walk.inlines(content, inline -> {
            if (inline instanceof Inline.Pending) {
                found.set(true);
            }
        });
        return found.get();
    }
}
