package vigente.glossary;

import java.util.Optional;
import vigente.text.Target;

/**
 * What a term means: one definition of one revision.
 *
 * @param owner the revision that defines it
 * @param code of the owner's policy; empty while it is owed
 * @param definition the definition's id, its address in the owner's page
 * @param term in the words of the definition
 * @param linked whether its uses are linked by themselves
 */
public record Sense(TextId owner, String code, String definition, String term, boolean linked) {
    /**
     * How a text of {@code reader} refers to it: {@code #D-cliente} in the owner's own text, {@code PO-COM-001#D-cliente}
     * elsewhere; empty where the owner has no code to be found by.
     */
    public Optional<Target> seenFrom(TextId reader) {
        if (owner.equals(reader)) {
            return Optional.of(new Target("", definition));
        }
        return code.isEmpty() ? Optional.empty() : Optional.of(new Target(code, definition));
    }

    // The rest follows from these two, and a manual asks for thousands of hashes.
    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + definition.hashCode();
    }

    @Override
    public String toString() {
        return owner + " " + definition;
    }
}
