package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every hostile manual goes through the whole program: nothing hangs, fails or leaves the content folder, and what is published
 * runs nothing.
 *
 * <p>Printed are those that mean harm on paper; {@code -Dhostile.paper=true} prints all. {@code -Dhostile.case=yaml} takes those whose name begins so; {@code -Dhostile.show=true} prints what a director reads.
 */
class HostileManualIT {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int CASES = 191;
    private static final Set<String> PRINTED = Set.of("picture", "drawing", "value", "md", "annex");
    private static final Set<String> KNOWN =
            Set.of("content", "public", ".vigente", "afuera", "afuera.md", "afuera.svg");

    static List<HostileCase> cases() {
        String wanted = System.getProperty("hostile.case", "");
        return HostileCase.all().stream()
                .filter(c -> c.name().startsWith(wanted))
                .toList();
    }

    @Test
    void noCaseIsLost() {
        List<String> names = HostileCase.all().stream().map(HostileCase::name).toList();

        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(CASES)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsItsCountenance(HostileCase hostile, @TempDir Path work) throws IOException {
        hostile.layInto(work);
        List<String> before = names(work.resolve("content"));

        TestRun check = run(work, "check");
        boolean paper = Boolean.getBoolean("hostile.paper")
                || PRINTED.contains(hostile.name().split(":", 2)[0]);
        TestRun build = paper ? run(work, "build", "--with-errors") : run(work, "build", "--with-errors", "--no-pdf");

        if (Boolean.getBoolean("hostile.show")) {
            System.out.println("=== " + hostile + "\n" + shortened(check.err()));
        }
        assertThat(check.isCivil())
                .as("check: %s%s", shortened(check.err()), check.leaked())
                .isTrue();
        assertThat(build.isCivil())
                .as("build: %s%s", shortened(build.err()), build.leaked())
                .isTrue();
        assertThat(names(work.resolve("content"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
                    .isSubsetOf(KNOWN);
        }
        Path site = work.resolve("public");
        if (Files.isDirectory(site)) {
            assertThat(SitePages.of(site).faults()).isEmpty();
            assertThat(Secrets.of(HostileCase.OUTSIDE, site)).isEmpty();
            assertThat(Secrets.of("root:x:0", site)).isEmpty();
        }
    }

    private static TestRun run(Path work, String... words) {
        return assertTimeoutPreemptively(LONGEST, () -> TestRun.in(work, words), () -> String.join(" ", words));
    }

    private static String shortened(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().limit(40).forEach(line -> lines.add(line.length() > 400 ? line.substring(0, 400) + " …" : line));
        return String.join("\n", lines);
    }

    // Without following links: some lead in circles.
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(
                    files.map(f -> folder.relativize(f).toString()).toList()));
        }
    }
}
