package vigente.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import vigente.build.Pipeline;
import vigente.build.Sources;

/**
 * What the user asked for, in words of the program.
 *
 * @param command the options behind the command
 * @param before the options before it
 * @param pipeline knows what is remembered
 */
record Arguments(ParseResult command, ParseResult before, Shell shell, Pipeline pipeline) {
    private static final String DEFAULT_CONTENT = "content";

    boolean flag(String option) {
        return command.hasMatchedOption(option) || before.hasMatchedOption(option);
    }

    Optional<String> text(String option) {
        return value(option, String.class);
    }

    Optional<Integer> number(String option) {
        return value(option, Integer.class);
    }

    Optional<Period> period(String option) {
        return value(option, Period.class);
    }

    /** The word at that place behind the command, counted from 0. */
    Optional<String> parameter(int index) {
        return Optional.<Object>ofNullable(command.matchedPositionalValue(index, null))
                .map(String.class::cast);
    }

    Optional<LocalDate> day(String option) {
        return value(option, LocalDate.class);
    }

    /** The folder that the option names, absolute. */
    Optional<Path> folder(String option) {
        return value(option, Path.class).map(this::resolve);
    }

    /** {@code named} as the user would mean it, absolute. */
    Path resolve(Path named) {
        return shell.directory().resolve(here(named)).normalize();
    }

    /** {@code path} as a person at the terminal would write it. */
    Path shown(Path path) {
        return path.startsWith(shell.directory()) && !path.equals(shell.directory())
                ? shell.directory().relativize(path)
                : path;
    }

    Sources sources() {
        Path named = here(value(Options.CONTENT, Path.class).orElse(Path.of(DEFAULT_CONTENT)));
        LocalDate today = value(Options.TODAY, LocalDate.class).orElse(shell.today());
        Path content = resolve(named);
        String shown = named.toString().replace(named.getFileSystem().getSeparator(), "/");
        return new Sources(content, shown, today, pipeline.texts(content));
    }

    // The words are of the disk that the program works on, which need not be the JVM's own.
    private Path here(Path named) {
        return shell.directory().getFileSystem().getPath(named.toString());
    }

    boolean quiet() {
        return flag(Options.QUIET);
    }

    /** Whether what a person reads may be coloured. */
    boolean colour() {
        return shell.colour() && shell.terminal() && !flag(Options.NO_COLOUR);
    }

    private <T> Optional<T> value(String option, Class<T> type) {
        return Optional.<Object>ofNullable(command.matchedOptionValue(option, null))
                .or(() -> Optional.ofNullable(before.matchedOptionValue(option, null)))
                .map(type::cast);
    }
}
