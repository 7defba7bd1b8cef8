package vigente.glossary;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vigente.policy.Definition;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/** Tells what of a definition is still owed. */
final class PendingDefinitions {
    private PendingDefinitions() {}

    /** The ids of the definition and of its nested entries whose texts are owed or hold PENDIENTE; empty for none. */
    static List<String> owedIn(Definition definition) {
        return definition
                .all()
                .filter(PendingDefinitions::isOwed)
                .map(Definition::id)
                .toList();
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
