package vigente.text;

import java.util.List;
import vigente.problem.Place;

/** A piece of running text. Each kind says in its comment how it is written in Markdown. */
public sealed interface Inline {
    <R> R accept(Visitor<R> visitor);

    /** Plain characters, already unescaped; a line end of the source is one space. */
    record Text(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code *énfasis*}. */
    record Emphasis(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** {@code **fuerte**}. */
    record Strong(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** {@code ~~tachado~~}. */
    record Struck(List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struck(this);
        }
    }

    /** {@code `código`}. */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A forced line break: two spaces or a backslash at a line's end, or {@code <br>}. */
    record Break() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lineBreak(this);
        }
    }

    /** Words of another language: {@code *know-how*{lang=en}}. The language is a BCP 47 tag. */
    record Foreign(String language, List<Inline> content) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreign(this);
        }
    }

    /** {@code [texto](destino)}: an address or a file of the revision, as written. A {@code #ancla} is a Reference. */
    record Link(String target, List<Inline> content, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** {@code [[PO-COM-001#L-9|palabras]]}: the words are empty where the author gave none. */
    record Reference(Target target, List<Inline> words, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }
    }

    /** {@code ![alternativa](ruta "título")} within running text; path as written, texts empty where there are none. */
    record Image(String path, String alternative, String title, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /** A footnote at the point where it is called: {@code [^1]}. */
    record Footnote(List<Block> content, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.footnote(this);
        }
    }

    /** {@code PENDIENTE} or {@code PENDIENTE(nota: …; responsable: …; para: AAAA-MM-DD)}. */
    record Pending(PendingMark mark, Place place) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pending(this);
        }
    }

    /** One method for each kind of running text. */
    interface Visitor<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R struck(Struck struck);

        R code(Code code);

        R lineBreak(Break lineBreak);

        R foreign(Foreign foreign);

        R link(Link link);

        R reference(Reference reference);

        R image(Image image);

        R footnote(Footnote footnote);

        R pending(Pending pending);
    }
}
