package vigente.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Term;
import vigente.text.PlainText;

/** Names the rules, definitions and sections that are new, changed or gone, without their words. */
public final class CountedDifferences implements Differences {
    @Override
    public List<String> between(Revision before, Revision after) {
        List<String> lines = new ArrayList<>();
        compare("lineamientos", rules(before), rules(after), lines);
        compare("definiciones", definitions(before), definitions(after), lines);
        compare("secciones", sections(before), sections(after), lines);
        return lines;
    }

    private static void compare(
            String what, Map<String, String> before, Map<String, String> after, List<String> lines) {
        tell(what, "nuevo", after.keySet().stream().filter(k -> !before.containsKey(k)), lines);
        tell(
                what,
                "modificado",
                after.keySet().stream()
                        .filter(k -> before.containsKey(k)
                                && !after.getOrDefault(k, "").equals(before.get(k))),
                lines);
        tell(what, "quitado", before.keySet().stream().filter(k -> !after.containsKey(k)), lines);
    }

    private static void tell(String what, String how, Stream<String> names, List<String> lines) {
        String listed = names.collect(Collectors.joining(", "));
        if (!listed.isEmpty()) {
            lines.add(Messages.text("emitir.cambia." + what + "." + how, listed));
        }
    }

    private static Map<String, String> rules(Revision revision) {
        return texts(
                revision.allRules(),
                Rule::label,
                rule -> PlainText.ofWords(rule.heading()) + PlainText.of(rule.content()));
    }

    private static Map<String, String> definitions(Revision revision) {
        return texts(
                revision.allDefinitions(),
                d -> d.term().map(Term::written).orElse(d.number()),
                d -> d.text().known().map(PlainText::of).orElse(""));
    }

    private static Map<String, String> sections(Revision revision) {
        return texts(
                revision.sections().stream(),
                s -> PlainText.ofWords(s.title()),
                (Section s) -> PlainText.of(s.content()));
    }

    private static <T> Map<String, String> texts(
            Stream<T> elements, Function<T, String> name, Function<T, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        elements.forEach(e -> texts.merge(name.apply(e), text.apply(e), String::concat));
        return texts;
    }
}
