package vigente.output;

/**
 * How a publication ended.
 *
 * @param files how many files the site has, its manifest included
 * @param changed how many of them are new or have other bytes than before
 * @param oldRemains whether the old site could not be cleared away; it stands hidden beside the new one and the next
 *     publication clears it
 */
public record Published(int files, int changed, boolean oldRemains) {}
