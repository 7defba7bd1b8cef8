package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.command.Shell;

/**
 * The guide's first chapter, done word by word: its {@code sh} examples are run, and an example that names a file is
 * written there, or, marked {@code !última}, put in the place of the file's last line.
 */
record FirstHour(Path work) {
    static final Path GUIDE = Path.of("../docs/guia-del-editor.md");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern EXAMPLE = Pattern.compile(
            "^```(\\S+)(?: (content/\\S+))?( !última)?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** The chapter's steps, each from its heading on. */
    static List<String> steps() throws IOException {
        String guide = Files.readString(GUIDE).replace("\r\n", "\n");
        String chapter =
                guide.substring(guide.indexOf("\n## La primera hora\n"), guide.indexOf("\n### Y ahora, el suyo\n"));
        List<String> parts = List.of(chapter.split("\n### ", -1));
        return parts.subList(1, parts.size());
    }

    /** Does what a step says; gives back what the commands printed. */
    String follow(String step) throws IOException {
        StringBuilder printed = new StringBuilder();
        for (MatchResult example : EXAMPLE.matcher(step).results().toList()) {
            String body = example.group(4);
            if (example.group(2) == null) {
                for (String line : body.lines().toList()) {
                    printed.append(run(line));
                }
            } else if (example.group(3) == null) {
                Files.writeString(work.resolve(example.group(2)), body);
            } else {
                List<String> lines = new ArrayList<>(Files.readAllLines(work.resolve(example.group(2))));
                lines.set(lines.size() - 1, body.stripTrailing());
                Files.write(work.resolve(example.group(2)), lines);
            }
        }
        return printed.toString();
    }

    private String run(String line) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Optional<BufferedReader> yes = Optional.of(new BufferedReader(new StringReader("s\n")));
        Shell shell = new Shell(out, out, TODAY, work, Optional.empty(), "0", false, false, false, yes);
        int code = Vigente.run(shell, words(line));
        assertThat(code).as(line + "\n" + printed).isZero();
        return printed.toString();
    }

    /** The words of a command line of the guide, without the launcher and what a {@code #} begins. */
    static String[] words(String line) {
        Matcher words = WORD.matcher(line.replaceFirst("\\s#.*", ""));
        return words.results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .skip(1)
                .toArray(String[]::new);
    }
}
