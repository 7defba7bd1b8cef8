package vigente.policy;

/** The duty to look at a policy again: how often, and counted from when ({@code revision_periodica}). */
public record ReviewCycle(Value<ReviewPeriod> period, Base base) {
    /** From which date of a revision the first period runs. */
    public enum Base {
        ISSUE("emision"),
        EFFECT("vigencia");

        private final String spanish;

        Base(String spanish) {
            this.spanish = spanish;
        }

        /** The word as written in the sources. */
        public String spanish() {
            return spanish;
        }
    }
}
