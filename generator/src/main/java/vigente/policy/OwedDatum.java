package vigente.policy;

import vigente.problem.Place;
import vigente.text.PendingMark;

/** A datum that a data file leaves PENDIENTE as a whole, under the key nearest to it ({@code distribucion}). */
public record OwedDatum(String key, PendingMark mark, Place place) {}
