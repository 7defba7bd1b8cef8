package vigente.shape;

import java.util.List;
import java.util.Optional;
import vigente.message.Messages;

/**
 * One key of a group.
 *
 * @param name as written
 * @param owable whether PENDIENTE may stand behind it
 * @param reason why it must be there, a key of the message bundle; empty where it may be left out
 */
public record Key(String name, Form form, boolean owable, Optional<String> reason) {
    static Key of(String name, Form form) {
        return new Key(name, form, true, Optional.empty());
    }

    static Key text(String name) {
        return of(name, new Form.Text(Writing.ANY));
    }

    static Key text(String name, Writing writing) {
        return of(name, new Form.Text(writing));
    }

    static Key texts(String name) {
        return of(name, new Form.Texts(Writing.ANY));
    }

    static Key oneOf(String name, List<String> words) {
        return of(name, new Form.OneOf(words));
    }

    static Key group(String name, Shape shape) {
        return of(name, new Form.Group(shape));
    }

    /** The same key, which must be there. */
    Key needed(String why) {
        return new Key(name, form, owable, Optional.of(why));
    }

    /** The same key, behind which nothing can be owed. */
    Key settled() {
        return new Key(name, form, false, reason);
    }

    /** What a person who writes it should know, in Spanish. */
    public String description(Shape shape) {
        return Messages.text("clave." + shape.name() + "." + name);
    }
}
