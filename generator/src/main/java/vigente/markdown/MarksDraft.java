package vigente.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Marks;

/** Gathers the marks of one heading or list item from the attributes at its end. */
final class MarksDraft {
    /** The names of the attributes that mark an item or heading. */
    static final List<String> NAMES = List.of("#", ".", "obliga");

    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final Pattern CRITICAL =
            Pattern.compile("cr[ií]tico", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Problems problems;
    private final List<String> obliges = new ArrayList<>();
    private String anchor = "";
    private boolean critical;

    MarksDraft(Problems problems) {
        this.problems = problems;
    }

    /** Takes over an attribute found in {@code run}; one that is not known here is reported and left out. */
    void take(Attributes.Attribute attribute, Run run) {
        String value = attribute.value();
        if (attribute.name().equals("#")) {
            anchor = value;
        } else if (attribute.name().equals(".") && CRITICAL.matcher(value).matches()) {
            critical = true;
        } else if (attribute.name().equals("obliga")) {
            SEPARATOR
                    .splitAsStream(value)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(obliges::add);
        } else {
            problems.add(Kind.UNKNOWN_ATTRIBUTE, run.place(attribute.start(), attribute.end()), attribute.shown());
        }
    }

    Marks marks() {
        return new Marks("", "", anchor, obliges, critical);
    }
}
