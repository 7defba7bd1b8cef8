package vigente.policy;

/**
 * Where a revision's text is found: at hand, or put away as long as nobody reads it.
 *
 * <p>What {@link #text()} gives is always equal, not always the same object: whoever remembers something for long holds the
 * revision and asks again.
 */
@FunctionalInterface
public interface HeldText {
    RevisionText text();
}
