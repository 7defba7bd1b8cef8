package vigente.policy;

import java.time.LocalDate;

/** Who wrote a text ({@code elaboro}): a person, a post, a date. */
public record Signature(Value<String> name, Value<String> post, Value<LocalDate> date) {}
