package vigente.policy;

import java.time.LocalDate;
import vigente.problem.Place;

/** Silences one problem until a date ({@code exenciones}); the day {@code until} is the last one it holds. */
public record Waiver(String problemId, String reason, String author, LocalDate until, Place place) {}
