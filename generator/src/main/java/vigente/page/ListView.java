package vigente.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vigente.message.Messages;

/**
 * The page {@code buscar.html}: the search, and every policy, sorted by title without regard to accents.
 *
 * @param filters what results can be narrowed by beside what they are
 */
public record ListView(List<PolicyRow> rows, List<Filter> filters) implements View {
    public ListView {
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
    }

    /** The page of these policies, which can be narrowed by whatever two of them differ in. */
    static ListView of(List<PolicyRow> rows) {
        List<Filter> filters = Stream.of(
                        filter("area", rows, PolicyRow::area),
                        filter("responsable", rows, PolicyRow::responsible),
                        filter("clasificacion", rows, PolicyRow::classification))
                .filter(filter -> filter.values().size() > 1)
                .toList();
        return new ListView(rows, filters);
    }

    private static Filter filter(String name, List<PolicyRow> rows, Function<PolicyRow, String> fact) {
        List<String> values = rows.stream()
                .map(fact)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new Filter(name, Messages.text("campo." + name), values);
    }

    @Override
    public String template() {
        return "web/list.ftlh";
    }

    /**
     * A fact by which results can be narrowed.
     *
     * @param name as the search's scripts know it
     * @param values those that a policy has, in order
     */
    public record Filter(String name, String label, List<String> values) {
        public Filter {
            values = List.copyOf(values);
        }
    }
}
