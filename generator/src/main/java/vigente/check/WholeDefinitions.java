package vigente.check;

import java.util.List;
import vigente.message.Messages;
import vigente.policy.Definition;
import vigente.policy.Term;
import vigente.problem.Kind;

/**
 * A definition is either written or owed, and says what its term means: a text that is PENDIENTE above written entries leaves
 * open which, entries alone do not say it.
 */
final class WholeDefinitions implements TextCheck {
    @Override
    public void check(OwnText text, Found found) {
        text.revision().allDefinitions().forEach(definition -> textless(definition, found));
        text.revision().allDefinitions().filter(WholeDefinitions::isOwed).forEach(definition -> {
            List<Definition> written = definition.entries().stream()
                    .filter(entry -> entry.text().known().isPresent())
                    .toList();
            if (!written.isEmpty()) {
                String term = definition.term().map(Term::written).orElse(definition.number());
                found.add(
                        Kind.DEFINITION_HALF_WRITTEN,
                        definition.text().place(),
                        "",
                        term,
                        Messages.count("entradas.escritas", written.size()));
            }
        });
    }

    private static void textless(Definition definition, Found found) {
        definition
                .term()
                .filter(term -> definition.text().isAbsent()
                        && !definition.entries().isEmpty()
                        && definition.see().isEmpty())
                .ifPresent(term -> found.add(
                        Kind.DEFINITION_WITHOUT_TEXT,
                        definition.place(),
                        term.written(),
                        term.written(),
                        Messages.count("entradas.hay", definition.entries().size())));
    }

    // A note says what is missing: nobody is left in doubt.
    private static boolean isOwed(Definition definition) {
        return definition.text().owed().filter(mark -> mark.note().isEmpty()).isPresent();
    }
}
