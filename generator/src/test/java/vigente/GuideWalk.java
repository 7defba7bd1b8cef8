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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.command.Shell;

/** Does in a folder what the guide's examples say, one after the other, as a reader would who types them. */
final class GuideWalk {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s+)#.*");
    private static final Pattern PROBLEM =
            Pattern.compile("(content/\\S+):(\\d+):\\d+: .*\n\\d+ \\| (.*)\n(?s:.*)", Pattern.UNICODE_CHARACTER_CLASS);

    private final Path work;
    private String said = "";

    GuideWalk(Path work) {
        this.work = work;
    }

    /** Follows an example; gives back what the commands printed. */
    String follow(GuideFence fence) throws IOException {
        if (fence.language().equals("sh")) {
            run(fence);
        } else if (fence.file().isPresent()) {
            write(fence, work.resolve(fence.file().get()));
        } else {
            assertThat(fence.language()).as("its file is not named").isEqualTo("text");
            hear(fence.body());
        }
        return said;
    }

    private void run(GuideFence fence) {
        int expected = fence.mark().equals("termina-en-1") ? 1 : 0;
        StringBuilder all = new StringBuilder();
        for (String line : fence.commands().map(GuideWalk::uncommented).toList()) {
            if (!line.isEmpty() && !ByHand.isListed(line)) {
                all.append(run(expected, line));
            }
        }
        said = all.toString();
    }

    private String run(int expected, String line) {
        assertThat(line).as("would never end: it belongs to ByHand").doesNotStartWith("./vigente serve");
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        Optional<BufferedReader> yes = Optional.of(new BufferedReader(new StringReader("s\n")));
        Shell shell = new Shell(out, out, TODAY, work, Optional.empty(), "0", false, false, false, yes);
        // Paper is another test's affair, and takes its time.
        int code = Vigente.run(shell, words(line.startsWith("./vigente build") ? line + " --no-pdf" : line));
        assertThat(code).as(line + "\n" + printed).isEqualTo(expected);
        return printed.toString();
    }

    private void write(GuideFence fence, Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, written(fence, before));
        said = run(0, "./vigente check");
    }

    private static String written(GuideFence fence, String before) {
        return switch (fence.mark()) {
            case "claves" -> TopKeys.replaced(before, fence.body());
            case "última" -> before.substring(0, before.stripTrailing().lastIndexOf('\n') + 1) + fence.body();
            case "renglón" -> withLine(before, fence.body());
            default -> fence.body();
        };
    }

    // A rule is known by its number.
    private static String withLine(String before, String line) {
        String beginning = line.substring(0, line.indexOf(' ') + 1);
        Pattern old = Pattern.compile("^" + Pattern.quote(beginning) + ".*\n", Pattern.MULTILINE);
        assertThat(before).containsPattern(old);
        return old.matcher(before).replaceFirst(Matcher.quoteReplacement(line));
    }

    // A problem carries the mistake in it: made, told just so, and taken back.
    private void hear(String words) throws IOException {
        Matcher problem = PROBLEM.matcher(words);
        if (problem.matches()) {
            Path file = work.resolve(problem.group(1));
            String sound = Files.readString(file);
            List<String> lines = new ArrayList<>(sound.lines().toList());
            lines.set(Integer.parseInt(problem.group(2)) - 1, problem.group(3));
            Files.write(file, lines);
            said = run(1, "./vigente check");
            Files.writeString(file, sound);
        }
        assertThat(said).contains(words);
    }

    /** The words of a command line, without the launcher and what a {@code #} begins. */
    static String[] words(String line) {
        return WORD.matcher(uncommented(line))
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .skip(1)
                .toArray(String[]::new);
    }

    /** What of a line is typed. */
    static String uncommented(String line) {
        return COMMENT.matcher(line).replaceFirst("");
    }
}
