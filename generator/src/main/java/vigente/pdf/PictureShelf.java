package vigente.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the documents being set, each under an address made of its content; may be used from several threads.
 *
 * <p>FOP keeps what it knows of a picture under its address, so equal addresses have to mean equal pictures.
 */
final class PictureShelf {
    static final String SCHEME = "vigente-imagen";

    private record Held(byte[] bytes, int readers) {}

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** The bytes at an address handed out by a loan that is still open. */
    Optional<byte[]> bytes(String address) {
        return Optional.ofNullable(held.get(address)).map(Held::bytes);
    }

    /**
     * Lends {@code pictures} to one document until the loan is closed.
     *
     * @param trial whether the picture at an address can be set
     */
    Loan lend(Pictures pictures, Predicate<String> trial) {
        return new Loan(pictures, trial);
    }

    /** One document's pictures. */
    final class Loan implements AutoCloseable {
        private final Pictures pictures;
        private final Predicate<String> trial;
        private final Map<String, Optional<String>> addresses = new HashMap<>();
        private final List<String> taken = new ArrayList<>();
        private final SortedSet<String> unprintable = new TreeSet<>();

        private Loan(Pictures pictures, Predicate<String> trial) {
            this.pictures = pictures;
            this.trial = trial;
        }

        /** The address FOP finds the picture of {@code path} under; empty for one that cannot be printed. */
        Optional<String> address(String path) {
            return addresses.computeIfAbsent(path, this::take);
        }

        private Optional<String> take(String path) {
            Optional<byte[]> bytes =
                    path.isBlank() ? Optional.empty() : pictures.bytes(path).flatMap(PictureCheck::sound);
            Optional<String> address = bytes.map(this::hold).filter(trial);
            if (address.isEmpty()) {
                unprintable.add(path);
            }
            return address;
        }

        private String hold(byte[] bytes) {
            String address = SCHEME + ":" + HexFormat.of().formatHex(Digest.of(bytes));
            held.merge(address, new Held(bytes, 1), (was, now) -> new Held(was.bytes(), was.readers() + 1));
            taken.add(address);
            return address;
        }

        /** The paths asked for that cannot be printed. */
        List<String> unprintable() {
            return List.copyOf(unprintable);
        }

        @Override
        public void close() {
            taken.forEach(address -> held.computeIfPresent(address, (key, was) -> returned(was)));
        }

        private static @Nullable Held returned(Held was) {
            return was.readers() == 1 ? null : new Held(was.bytes(), was.readers() - 1);
        }
    }
}
