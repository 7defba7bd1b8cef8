package vigente.shape;

import java.util.List;
import java.util.function.Supplier;

/** What stands behind a key. */
public sealed interface Form {
    /** Tells {@code visitor} which form it is. */
    <R> R visit(Visitor<R> visitor);

    /** One text. */
    record Text(Writing writing) implements Form {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.text(writing);
        }
    }

    /** One of a closed list of words, case and accents aside. */
    record OneOf(List<String> words) implements Form {
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.oneOf(words);
        }
    }

    /** One text or a list of them. */
    record Texts(Writing writing) implements Form {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.texts(writing);
        }
    }

    /** A group of keys. */
    record Group(Shape shape) implements Form {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.group(shape);
        }
    }

    /**
     * A list of groups of keys.
     *
     * @param shape of each; asked for late, since groups may hold lists of their own kind
     * @param line what else an item may be
     */
    record Groups(Supplier<Shape> shape, Line line) implements Form {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.groups(shape.get(), line);
        }
    }

    /** Pairs whose keys are the author's own, each with a text. */
    record Pairs(Writing writing) implements Form {
        @Override
        public <R> R visit(Visitor<R> visitor) {
            return visitor.pairs(writing);
        }
    }

    /** What an item of a list may be beside a group of keys. */
    enum Line {
        /** Any text. */
        TEXT,
        /** PENDIENTE. */
        OWED,
        /** Nothing else. */
        NONE
    }

    /** Does something with each form. */
    interface Visitor<R> {
        R text(Writing writing);

        R oneOf(List<String> words);

        R texts(Writing writing);

        R group(Shape shape);

        R groups(Shape shape, Line line);

        R pairs(Writing writing);
    }
}
