package vigente.command;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What few commands need of the machine beside streams and the day.
 *
 * @param variables the environment: the value of a variable by its name
 * @param asked what a person at the terminal types unseen in answer to a question; empty where there is nobody to ask
 * @param clock this moment
 */
public record Machine(
        Function<String, Optional<String>> variables,
        Function<String, Optional<String>> asked,
        Supplier<Instant> clock) {
    /** Has no variables and nobody to ask, at the beginning of its time. */
    static final Machine NONE =
            new Machine(name -> Optional.empty(), question -> Optional.empty(), () -> Instant.EPOCH);

    Optional<String> variable(String name) {
        return variables.apply(name);
    }

    Optional<String> secret(String question) {
        return asked.apply(question);
    }

    Instant now() {
        return clock.get();
    }
}
