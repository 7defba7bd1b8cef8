package vigente.page;

/**
 * A revision as one row of a list names it.
 *
 * @param code the word PENDIENTE while it is owed
 * @param title leads to the revision's page
 * @param revision {@code 1.01}
 */
public record DocumentRow(String code, LinkView title, String revision, StateView state) {}
