package vigente.check;

/**
 * Asked before each step of checking a manual, by several threads: it may make them wait, and what it throws ends the check.
 */
public interface Pace {
    /** Of those who let nobody go first. */
    Pace STEADY = () -> {};

    /** Comes back when the next step may be taken. */
    void step();
}
