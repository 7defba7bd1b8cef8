package vigente.check;

import java.util.Optional;
import java.util.Set;
import vigente.problem.Kind;

/** What somebody must do stands among the rules, where it can be cited, not inside a definition. */
final class DefinitionsWithoutDuties implements TextCheck {
    private static final Set<String> DUTY = Set.of(
            "debe", "deben", "debera", "deberan", "deberia", "deberian", "debemos", "deberemos", "debiera", "debieran");
    // "el plazo en que debe contestarse" tells which plazo is meant and binds nobody.
    private static final Set<String> RELATIVE =
            Set.of("que", "quien", "quienes", "cual", "cuales", "donde", "cuyo", "cuya", "cuando", "si");
    private static final int CLAUSE = 8;

    @Override
    public void check(OwnText text, Found found) {
        for (OwnText.Defined defined : text.definitions()) {
            for (Passage passage : defined.passages()) {
                Optional<Integer> duty = duty(passage);
                if (duty.isPresent()) {
                    String words = passage.written(duty.get());
                    found.add(Kind.DUTY_IN_DEFINITION, passage.place(), words, defined.name(), words);
                    break;
                }
            }
        }
    }

    private static Optional<Integer> duty(Passage passage) {
        for (int i = 0; i < passage.words().size(); i++) {
            boolean cause =
                    passage.folded(i - 1).equals("se") && passage.folded(i + 1).startsWith("a");
            if (DUTY.contains(passage.folded(i)) && !cause && !passage.isQuoted(i) && !isRelative(passage, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isRelative(Passage passage, int at) {
        for (int i = at - 1; i >= 0 && i >= at - CLAUSE && !passage.isParted(i, i + 1, ".,;:()"); i--) {
            if (RELATIVE.contains(passage.folded(i))) {
                return true;
            }
        }
        return false;
    }
}
