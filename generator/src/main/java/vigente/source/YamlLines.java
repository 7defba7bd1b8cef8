package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys of a mapping that is written in lines, some of them taken out, some put in between. */
final class YamlLines {
    private final YamlLayout layout;
    private final String margin;
    private final List<String> names = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    /** What stands before each pair: line ends, comments and the indentation. */
    private final List<String> leads = new ArrayList<>();

    private int before = -1;
    private String kept = "";

    /** @param column at which the keys stand */
    YamlLines(YamlLayout layout, int column) {
        this.layout = layout;
        this.margin = layout.lineBreak() + " ".repeat(column);
    }

    /** The next pair of the text, from {@code start} to {@code end}, and what takes its place; nothing where that is empty. */
    void old(String name, int start, int end, Optional<String> now) {
        String lead = before < 0 ? "" : layout.text().substring(before, start);
        before = end;
        // Comments around a pair that goes stay; its own line goes whole.
        String joined = kept.isBlank() ? lead : kept + lead.stripLeading();
        if (now.isEmpty()) {
            kept = joined;
            return;
        }
        kept = "";
        names.add(name);
        pairs.add(now.get());
        leads.add(joined);
    }

    /** A pair that the text does not have. */
    void add(String name, String pair) {
        int place = KeyOrder.place(name, names);
        names.add(place, name);
        pairs.add(place, pair);
        leads.add(place, margin);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pairs.size(); i++) {
            String lead = leads.get(i);
            text.append(i > 0 && lead.isEmpty() ? margin : i == 0 ? lead.stripLeading() : lead)
                    .append(pairs.get(i));
        }
        return text.append(kept.stripTrailing()).toString();
    }
}
