package vigente.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What few commands need of the machine beside streams and the day.
 *
 * @param variables the environment: the value of a variable by its name
 * @param asked what a person at the terminal types unseen in answer to a question; empty where there is nobody to ask
 * @param clock this moment
 * @param opener the command that opens an address in the browser; empty where there is no desktop
 */
public record Machine(
        Function<String, Optional<String>> variables,
        Function<String, Optional<String>> asked,
        Supplier<Instant> clock,
        List<String> opener) {
    public Machine {
        opener = List.copyOf(opener);
    }

    /** A machine without a desktop. */
    public Machine(
            Function<String, Optional<String>> variables,
            Function<String, Optional<String>> asked,
            Supplier<Instant> clock) {
        this(variables, asked, clock, List.of());
    }

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
