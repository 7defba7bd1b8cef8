package vigente.bytes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type with all of its arguments known: {@code Optional<Value<String>>}. */
record Shape(Class<?> type, List<Shape> arguments) {
    Shape {
        arguments = List.copyOf(arguments);
    }

    /**
     * The shape of {@code type}.
     *
     * @param bound what its variables stand for
     */
    static Shape of(Type type, Map<TypeVariable<?>, Shape> bound) {
        if (type instanceof Class<?> plain && plain.getTypeParameters().length == 0) {
            return new Shape(plain, List.of());
        }
        Shape known = bound.get(type);
        if (known != null) {
            return known;
        }
        if (type instanceof ParameterizedType made && made.getRawType() instanceof Class<?> raw) {
            return new Shape(
                    raw,
                    Arrays.stream(made.getActualTypeArguments())
                            .map(argument -> of(argument, bound))
                            .toList());
        }
        throw new IllegalArgumentException(type + " does not tell what it holds");
    }

    /** What the variables of this type stand for. */
    Map<TypeVariable<?>, Shape> variables() {
        Map<TypeVariable<?>, Shape> variables = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(type.getTypeParameters()[i], arguments.get(i));
        }
        return variables;
    }

    /** The shape of {@code kind}, a class that implements this interface. */
    Shape implementedBy(Class<?> kind) {
        Map<TypeVariable<?>, Shape> bound = new HashMap<>();
        for (Type each : kind.getGenericInterfaces()) {
            if (each instanceof ParameterizedType made && type.equals(made.getRawType())) {
                for (int i = 0; i < arguments.size(); i++) {
                    if (made.getActualTypeArguments()[i] instanceof TypeVariable<?> variable) {
                        bound.put(variable, arguments.get(i));
                    }
                }
            }
        }
        return new Shape(
                kind,
                Arrays.stream(kind.getTypeParameters())
                        .map(variable -> of(variable, bound))
                        .toList());
    }

    @Override
    public String toString() {
        String held = arguments.stream().map(Shape::toString).collect(Collectors.joining(", "));
        return type.getName() + (held.isEmpty() ? "" : "<" + held + ">");
    }
}
