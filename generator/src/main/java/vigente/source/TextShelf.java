package vigente.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.bytes.Packed;
import vigente.policy.HeldText;
import vigente.policy.RevisionText;

/**
 * Keeps the texts of a manual that were asked for last at hand, up to a size, and the others as compressed bytes.
 *
 * <p>A tree takes three times its characters, its bytes less than half of them. May be used from several threads.
 */
final class TextShelf {
    // More than a thousand policies of six pages: fewer are never put away.
    private static final long AT_HAND = 14_000_000;

    // Whoever goes through more texts than fit meets none of them again: few at hand serve as well, and their trees are
    // gone before anything has to look for them among what stays.
    private static final int NARROW = 40;

    // More than all files that a revision may have.
    private static final long LARGEST = 1L << 40;

    private long most;
    private boolean overfull;
    private final Deque<Held> atHand = new ArrayDeque<>();
    private long size;

    TextShelf() {
        this(AT_HAND);
    }

    /** Keeps texts of {@code most} characters at hand. */
    TextShelf(long most) {
        this.most = most;
    }

    /** Holds {@code text}, which was read of so many {@code characters}. */
    HeldText hold(RevisionText text, long characters) {
        Held held = new Held(text, characters);
        add(held);
        return held;
    }

    /** Holds the text that {@code bytes} are, which is read where somebody asks for it. */
    HeldText hold(byte[] bytes, long characters) {
        Held held = new Held(bytes, characters);
        add(held);
        return held;
    }

    /** Adds to {@code out} a text that is held here; {@link #read} holds it again. */
    static void write(HeldText text, ByteWriter out) {
        if (!(text instanceof Held held)) {
            throw new IllegalArgumentException("a text that is not on a shelf");
        }
        out.large(held.characters);
        out.piece(held.plain());
    }

    /** Holds the text that comes next in {@code in}. */
    HeldText read(ByteReader in) {
        long characters = in.large();
        if (characters < 0 || characters > LARGEST) {
            throw new DamagedBytes(characters + " characters");
        }
        return hold(in.piece(), characters);
    }

    private void add(Held held) {
        tooMany(held).forEach(Held::putAway);
    }

    // Those that were asked for since they were last looked at get another turn.
    private synchronized List<Held> tooMany(Held held) {
        List<Held> out = new ArrayList<>();
        atHand.addLast(held);
        size += held.characters;
        if (size > most && !overfull) {
            overfull = true;
            most /= NARROW;
        }
        while (size > most && atHand.size() > 1) {
            Held first = atHand.removeFirst();
            if (first.asked) {
                first.asked = false;
                atHand.addLast(first);
            } else {
                size -= first.characters;
                out.add(first);
            }
        }
        return out;
    }

    /** One text: among those at hand if and only if its tree or its bytes are. */
    private final class Held implements HeldText {
        private final long characters;
        private volatile @Nullable RevisionText tree;
        private volatile boolean asked;
        private byte @Nullable [] bytes;
        private @Nullable Packed away;

        Held(byte[] bytes, long characters) {
            this.bytes = bytes;
            this.characters = characters;
        }

        Held(RevisionText tree, long characters) {
            this.tree = tree;
            this.characters = characters;
        }

        @Override
        public RevisionText text() {
            RevisionText now = tree;
            if (now == null) {
                return fetched();
            }
            // Written only where it changes: processors would take the line from each other at every question.
            if (!asked) {
                asked = true;
            }
            return now;
        }

        private RevisionText fetched() {
            RevisionText now;
            boolean absent;
            synchronized (this) {
                RevisionText meanwhile = tree;
                if (meanwhile != null) {
                    return meanwhile;
                }
                absent = bytes == null;
                now = RevisionTextReader.text(plain());
                tree = now;
                bytes = null;
            }
            if (absent) {
                add(this);
            }
            return now;
        }

        private synchronized byte[] plain() {
            if (bytes != null) {
                return bytes;
            }
            return away != null ? away.bytes() : RevisionTextWriter.bytes(Objects.requireNonNull(tree));
        }

        private synchronized void putAway() {
            if (away == null) {
                away = Packed.of(plain());
            }
            tree = null;
            bytes = null;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Held held && text().equals(held.text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }
    }
}
