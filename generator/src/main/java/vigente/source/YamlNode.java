package vigente.source;

import java.util.List;
import java.util.Optional;
import vigente.problem.Place;
import vigente.problem.SourceText;

/** A value of a YAML file with its place. Scalars are text as written, whatever YAML would make of them. */
sealed interface YamlNode {
    Place place();

    /** What it is, in the author's words ("una lista"). */
    String shape();

    /** A scalar; its source knows the place of each of its characters. */
    record Scalar(SourceText source, Place place) implements YamlNode {
        String text() {
            return source.text();
        }

        @Override
        public String shape() {
            return text().isBlank() ? "forma.vacio" : "forma.texto";
        }
    }

    record Sequence(List<YamlNode> items, Place place) implements YamlNode {
        @Override
        public String shape() {
            return "forma.lista";
        }
    }

    record Mapping(List<Entry> entries, Place place) implements YamlNode {
        Optional<YamlNode> get(String key) {
            return entries.stream()
                    .filter(e -> e.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String shape() {
            return "forma.claves";
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
