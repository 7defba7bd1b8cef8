package vigente.page;

/**
 * When a policy is due for review.
 *
 * @param due {@code AAAA-MM-DD}; empty where it cannot be computed
 * @param dueText the date in words ("15 de enero de 2027"); empty likewise
 * @param band {@code vencida}, {@code por-vencer}, {@code al-corriente}, {@code sin-fecha} on the day of the build
 * @param label the band in words
 * @param warnDays how many days before the due date a reader is warned
 */
public record ReviewView(String due, String dueText, String band, String label, int warnDays) {}
