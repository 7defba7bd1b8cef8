package vigente.policy;

import java.time.LocalDate;
import vigente.problem.Place;

/** What a revision changed ({@code cambios}); author and reason are empty where they are not given. */
public record Change(
        Value<LocalDate> date, Value<String> author, Value<String> description, String reason, Place place) {}
