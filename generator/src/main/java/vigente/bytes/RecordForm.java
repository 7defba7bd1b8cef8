package vigente.bytes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A record: its parts in their order. */
final class RecordForm<C> implements Form<C> {
    private final Constructor<?> constructor;
    private final Method[] parts;
    private final List<Form<C>> forms;

    /** @param forms one for each part of {@code type} */
    RecordForm(Class<?> type, List<Form<C>> forms) {
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        this.constructor = constructor(
                type, Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        this.forms = List.copyOf(forms);
        // A record inside of another room's class is nobody's but its own, and is to be written all the same.
        constructor.setAccessible(true);
        for (Method part : parts) {
            part.setAccessible(true);
        }
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>[] parts) {
        try {
            return type.getDeclaredConstructor(parts);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has one", impossible);
        }
    }

    @Override
    public void write(Object value, WordWriter out, C context) {
        for (int i = 0; i < parts.length; i++) {
            forms.get(i).write(part(i, value), out, context);
        }
    }

    private Object part(int number, Object value) {
        try {
            return Objects.requireNonNull(parts[number].invoke(value));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("an accessor gives what the record holds", impossible);
        }
    }

    @Override
    public Object read(WordReader in, C context) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = forms.get(i).read(in, context);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof Error error) {
                throw error;
            }
            throw new DamagedBytes(constructor.getName() + ": " + refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("what is read by the types of a record's parts fits them", impossible);
        }
    }
}
