package vigente.page;

import java.util.List;

/** The page {@code buscar.html}: every policy, sorted by title without regard to accents. */
public record ListView(List<PolicyRow> rows) implements View {
    public ListView {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "web/list.ftlh";
    }
}
