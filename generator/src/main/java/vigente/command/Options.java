package vigente.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import vigente.message.Messages;
import vigente.policy.WrittenPeriod;
import vigente.text.Suggestion;

/** Makes options and parameters: a name, how its value is written, and the key of its description. */
final class Options {
    static final String CONTENT = "--content";
    static final String TODAY = "--today";
    static final String QUIET = "--quiet";
    static final String NO_COLOUR = "--no-color";
    static final String FORMAT = "--format";
    static final String STRICT = "--strict";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private static final int MOST_MONTHS = 12 * 1000;
    private static final int LAST_PORT = 65535;
    private static final int MOST_DAYS = 366 * 1000;
    private static final String TODAY_WORD = Messages.text("palabra.hoy");

    private Options() {}

    /** The options that every command has and that may also stand before it. */
    static List<OptionSpec> everywhere() {
        return List.of(
                folder(CONTENT, "orden." + CONTENT),
                day(TODAY, "orden." + TODAY),
                flag(QUIET, "orden." + QUIET),
                flag(NO_COLOUR, "orden." + NO_COLOUR),
                help());
    }

    static OptionSpec version() {
        return described(OptionSpec.builder(VERSION, "-V"), "orden." + VERSION)
                .versionHelp(true)
                .build();
    }

    static OptionSpec flag(String name, String key) {
        return described(OptionSpec.builder(name), key)
                .type(boolean.class)
                .converters(Options::on)
                .build();
    }

    static OptionSpec folder(String name, String key) {
        return valued(name, key, "carpeta", Options::path).build();
    }

    static OptionSpec file(String name, String key) {
        return valued(name, key, "archivo", Options::path).build();
    }

    static OptionSpec day(String name, String key) {
        return valued(name, key, "fecha", Options::date).build();
    }

    static OptionSpec period(String name, String key) {
        return valued(name, key, "plazo", Options::span).build();
    }

    static OptionSpec port(String name, String key) {
        return valued(name, key, "puerto", Options::port).build();
    }

    static OptionSpec text(String name, String key, String label) {
        return valued(name, key, label, Options::filled).build();
    }

    static OptionSpec choice(String name, String key, List<String> choices) {
        return valued(name, key, "formato", written -> oneOf(choices, written))
                .completionCandidates(choices)
                .build();
    }

    /** A day behind a command, as {@code AAAA-MM-DD} or the word for today. */
    static PositionalParamSpec dayParameter(int index, String key) {
        return valued(index, key, "fecha", Options::dayOrToday)
                .arity("1")
                .required(true)
                .build();
    }

    /** What may stand at that place behind a command, or be left out. */
    static PositionalParamSpec optionalParameter(int index, String key, String label) {
        return valued(index, key, label, Options::filled).arity("0..1").build();
    }

    /** Whether {@code written} is the word for today. */
    static boolean isToday(String written) {
        return written.equalsIgnoreCase(TODAY_WORD);
    }

    private static String dayOrToday(String written) {
        return isToday(written) ? written : date(written).toString();
    }

    /** What stands at that place behind a command, counted from 0; {@code label} as in {@code etiqueta.LABEL}. */
    static PositionalParamSpec parameter(int index, String key, String label) {
        return valued(index, key, label, Options::filled)
                .arity("1")
                .required(true)
                .build();
    }

    private static PositionalParamSpec.Builder valued(
            int index, String key, String label, ITypeConverter<?> converter) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(index))
                .type(Object.class)
                .converters(converter)
                .paramLabel(Messages.text("etiqueta." + label))
                .description(Messages.text(key));
    }

    private static OptionSpec help() {
        return described(OptionSpec.builder(HELP, "-h"), "orden." + HELP)
                .usageHelp(true)
                .build();
    }

    private static OptionSpec.Builder valued(String name, String key, String label, ITypeConverter<?> converter) {
        return described(OptionSpec.builder(name), key)
                .type(Object.class)
                .converters(converter)
                .paramLabel(Messages.text("etiqueta." + label))
                .arity("1");
    }

    private static OptionSpec.Builder described(OptionSpec.Builder option, String key) {
        return option.description(Messages.text(key));
    }

    // The library itself writes "true" for an option that stands alone.
    private static boolean on(String written) {
        if (!written.equals("true")) {
            throw new TypeConversionException(Messages.text("uso.sin-nada"));
        }
        return true;
    }

    private static Path path(String written) {
        try {
            return Path.of(filled(written));
        } catch (InvalidPathException notAPath) {
            throw new TypeConversionException(Messages.text("uso.carpeta"));
        }
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException(Messages.text("uso.fecha"));
        }
    }

    // A span that leads behind all dates is no span either.
    private static Period span(String written) {
        return WrittenPeriod.read(written)
                .filter(span -> !span.isNegative() && span.toTotalMonths() < MOST_MONTHS)
                .filter(span -> span.get(ChronoUnit.DAYS) < MOST_DAYS)
                .orElseThrow(() -> new TypeConversionException(Messages.text("uso.plazo")));
    }

    private static int port(String written) {
        if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > LAST_PORT) {
            throw new TypeConversionException(Messages.text("uso.puerto", LAST_PORT));
        }
        return Integer.parseInt(written);
    }

    private static String filled(String written) {
        if (written.isBlank()) {
            throw new TypeConversionException(Messages.text("uso.vacio"));
        }
        return written;
    }

    private static String oneOf(List<String> choices, String written) {
        if (!choices.contains(written)) {
            throw new TypeConversionException(
                    Suggestion.help(written, choices, Messages.text("uso.opciones", String.join(", ", choices))));
        }
        return written;
    }
}
