package vigente.bytes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Finds out how values of a type stand in bytes, each type once. */
final class Forms<C> {
    private final Map<Class<?>, Form<C>> plain = new HashMap<>();
    private final Map<Shape, Form<C>> known = new HashMap<>();
    private final Set<Shape> begun = new HashSet<>();

    Forms(List<RecordBytes.Leaf<?, C>> leaves) {
        plain(String.class, (value, out) -> out.word(value), WordReader::word);
        plain(Integer.class, (value, out) -> out.out.number(value), in -> in.in.number());
        plain(Long.class, (value, out) -> out.out.large(value), in -> in.in.large());
        plain(Boolean.class, (value, out) -> out.out.flag(value), in -> in.in.flag());
        plain(LocalDate.class, (value, out) -> out.out.large(value.toEpochDay()), Forms::day);
        plain(Period.class, Forms::period, in -> Period.of(in.in.number(), in.in.number(), in.in.number()));
        plain.put(int.class, plain(Integer.class));
        plain.put(long.class, plain(Long.class));
        plain.put(boolean.class, plain(Boolean.class));
        leaves.forEach(leaf -> plain.put(leaf.type(), leaf.form()));
    }

    private Form<C> plain(Class<?> type) {
        return Optional.ofNullable(plain.get(type))
                .orElseThrow(() -> new IllegalArgumentException("nobody told how to write " + type));
    }

    private <T> void plain(Class<T> type, BiConsumer<T, WordWriter> write, Function<WordReader, T> read) {
        plain.put(type, new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                write.accept(type.cast(value), out);
            }

            @Override
            public Object read(WordReader in, C context) {
                return read.apply(in);
            }
        });
    }

    private static LocalDate day(WordReader in) {
        try {
            return LocalDate.ofEpochDay(in.in.large());
        } catch (DateTimeException never) {
            throw new DamagedBytes("no day of this calendar");
        }
    }

    private static void period(Period period, WordWriter out) {
        out.out.number(period.getYears()).number(period.getMonths()).number(period.getDays());
    }

    /**
     * The form of {@code shape}.
     *
     * @throws IllegalArgumentException where it holds itself, or what has no form
     */
    Form<C> of(Shape shape) {
        Form<C> before = known.get(shape);
        if (before != null) {
            return before;
        }
        // What can be nested in itself could be nested by a stranger's bytes deeper than a thread can follow.
        if (!begun.add(shape)) {
            throw new IllegalArgumentException(shape + " holds itself");
        }
        Form<C> made = made(shape);
        known.put(shape, made);
        return made;
    }

    private Form<C> made(Shape shape) {
        Class<?> type = shape.type();
        if (type.isEnum()) {
            return choice(List.of(type.getEnumConstants()));
        }
        if (type.equals(Optional.class)) {
            return optional(of(shape.arguments().get(0)));
        }
        if (type.equals(List.class)) {
            return list(of(shape.arguments().get(0)));
        }
        if (type.equals(SortedMap.class) && shape.arguments().get(0).type().equals(String.class)) {
            return map(of(shape.arguments().get(1)));
        }
        if (type.isRecord() && type.getRecordComponents().length > 0) {
            return new RecordForm<>(
                    type,
                    Arrays.stream(type.getRecordComponents())
                            .map(part -> of(Shape.of(part.getGenericType(), shape.variables())))
                            .toList());
        }
        if (type.isSealed()) {
            List<Class<?>> kinds = List.of(type.getPermittedSubclasses());
            return oneOf(
                    kinds,
                    kinds.stream().map(kind -> of(shape.implementedBy(kind))).toList());
        }
        return plain(type);
    }

    private Form<C> choice(List<?> choices) {
        return new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                out.out.choice((Enum<?>) value);
            }

            @Override
            public Object read(WordReader in, C context) {
                return choices.get(in.in.number(0, choices.size() - 1));
            }
        };
    }

    private Form<C> optional(Form<C> held) {
        return new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                Optional<?> optional = (Optional<?>) value;
                out.out.flag(optional.isPresent());
                optional.ifPresent(present -> held.write(present, out, context));
            }

            @Override
            public Object read(WordReader in, C context) {
                return in.in.flag() ? Optional.of(held.read(in, context)) : Optional.empty();
            }
        };
    }

    private Form<C> list(Form<C> held) {
        return new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                List<?> list = (List<?>) value;
                out.out.number(list.size());
                list.forEach(each -> held.write(each, out, context));
            }

            @Override
            public Object read(WordReader in, C context) {
                return in.in.list(() -> held.read(in, context));
            }
        };
    }

    private Form<C> map(Form<C> held) {
        return new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                SortedMap<?, ?> map = (SortedMap<?, ?>) value;
                out.out.list(new ArrayList<>(map.entrySet()), entry -> {
                    out.word((String) entry.getKey());
                    held.write(entry.getValue(), out, context);
                });
            }

            @Override
            public Object read(WordReader in, C context) {
                SortedMap<String, Object> map = new TreeMap<>();
                in.in.list(() -> Map.entry(in.word(), held.read(in, context)))
                        .forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                return Collections.unmodifiableSortedMap(map);
            }
        };
    }

    private Form<C> oneOf(List<Class<?>> kinds, List<Form<C>> forms) {
        return new Form<>() {
            @Override
            public void write(Object value, WordWriter out, C context) {
                int number = 0;
                while (!kinds.get(number).isInstance(value)) {
                    number++;
                }
                out.out.number(number);
                forms.get(number).write(value, out, context);
            }

            @Override
            public Object read(WordReader in, C context) {
                return forms.get(in.in.number(0, forms.size() - 1)).read(in, context);
            }
        };
    }
}
