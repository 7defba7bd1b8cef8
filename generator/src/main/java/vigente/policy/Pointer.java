package vigente.policy;

import vigente.problem.Place;
import vigente.text.Target;

/** A reference that stands in the data ({@code contradice}, {@code sustituye}), with its place. */
public record Pointer(Target target, Place place) {}
