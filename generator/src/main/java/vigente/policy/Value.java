package vigente.policy;

import java.util.Optional;
import java.util.function.Function;
import vigente.problem.Place;
import vigente.text.PendingMark;

/** A datum that the organisation may still owe: it is known, owed (PENDIENTE), or simply not there. */
public sealed interface Value<T> {
    /** Where it stands; for an absent one, where it would be expected. */
    Place place();

    /** The value, empty while it is owed or absent. */
    Optional<T> known();

    /** What is said about it where it is owed, empty otherwise. */
    default Optional<PendingMark> owed() {
        return Optional.empty();
    }

    default boolean isAbsent() {
        return false;
    }

    /** The same datum with its value turned into another; owed and absent ones stay so. */
    <R> Value<R> map(Function<T, R> change);

    record Known<T>(T value, Place place) implements Value<T> {
        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }

        @Override
        public <R> Value<R> map(Function<T, R> change) {
            return new Known<>(change.apply(value), place);
        }
    }

    record Owed<T>(PendingMark mark, Place place) implements Value<T> {
        @Override
        public Optional<T> known() {
            return Optional.empty();
        }

        @Override
        public Optional<PendingMark> owed() {
            return Optional.of(mark);
        }

        @Override
        public <R> Value<R> map(Function<T, R> change) {
            return new Owed<>(mark, place);
        }
    }

    record Absent<T>(Place place) implements Value<T> {
        @Override
        public Optional<T> known() {
            return Optional.empty();
        }

        @Override
        public boolean isAbsent() {
            return true;
        }

        @Override
        public <R> Value<R> map(Function<T, R> change) {
            return new Absent<>(place);
        }
    }
}
