package vigente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Build;

/** The guide's chapter "Todas las órdenes" tells of every command with its options, and of no other. */
class GuideCommandsTest {
    private static final Path GUIDE = Path.of("../docs/guia-del-editor.md");
    private static final Pattern CHAPTER =
            Pattern.compile("^## Todas las órdenes$(.*?)(?=^## )", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile(
            "^#### `([a-z-]+)` \\(`([a-z-]+)`\\)$(.*?)(?=^###|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("`(?:\\./vigente )?(--[a-z-]+)");

    /** What the program understands. */
    static Stream<CommandSpec> commands() {
        return Grammar.of(new Build()).line().getSubcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void tellsItsOtherNameAndItsOptions(CommandSpec command) throws IOException {
        assertThat(entries().filter(entry -> entry.group(1).equals(command.name())))
                .as(command.name())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.group(2)).isIn((Object[]) command.aliases());
                    assertThat(options(entry.group(3))).isEqualTo(own(command));
                });
    }

    @Test
    void tellsOfNoOther() throws IOException {
        assertThat(entries().map(entry -> entry.group(1)))
                .containsExactlyInAnyOrder(commands().map(CommandSpec::name).toArray(String[]::new));
    }

    @Test
    void tellsWhatIsUnderstoodEverywhere() throws IOException {
        String beginning = chapter().substring(0, chapter().indexOf("#### "));
        Set<String> expected = everywhere();
        expected.add("--version");
        assertThat(options(beginning)).isEqualTo(expected);
    }

    private static Set<String> own(CommandSpec command) {
        Set<String> own = names(command.options().stream());
        own.removeAll(everywhere());
        return own;
    }

    private static Set<String> everywhere() {
        return names(Options.everywhere().stream());
    }

    private static Set<String> names(Stream<OptionSpec> options) {
        return options.flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(String words) {
        Set<String> told = new TreeSet<>();
        for (Matcher option = OPTION.matcher(words); option.find(); ) {
            told.add(option.group(1));
        }
        return told;
    }

    private static Stream<MatchResult> entries() throws IOException {
        return ENTRY.matcher(chapter()).results();
    }

    private static String chapter() throws IOException {
        Matcher chapter = CHAPTER.matcher(Files.readString(GUIDE).replace("\r\n", "\n"));
        assertThat(chapter.find()).isTrue();
        return chapter.group(1);
    }
}
