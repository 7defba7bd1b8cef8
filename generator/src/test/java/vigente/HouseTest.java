package vigente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vigente.message.Messages;
import vigente.problem.Kind;

/** What keeps the house in order; each rule names its reason. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseTest {
    private static final Path CODE = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("../templates");
    private static final int LONGEST_FILE = 350;

    /** Room → the rooms it may import; every room may say its words through {@code message}. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("message", Set.of()),
            Map.entry("bytes", Set.of()),
            Map.entry("problem", Set.of("bytes")),
            Map.entry("text", Set.of("bytes", "problem")),
            Map.entry("policy", Set.of("text", "problem")),
            Map.entry("markdown", Set.of("text", "problem")),
            Map.entry("asciidoc", Set.of("text", "problem")),
            Map.entry("csv", Set.of("problem")),
            Map.entry("qr", Set.of()),
            Map.entry("shape", Set.of("policy", "text")),
            Map.entry("source", Set.of("shape", "markdown", "asciidoc", "csv", "policy", "text", "problem", "bytes")),
            Map.entry("intake", Set.of("source", "policy", "text", "problem")),
            Map.entry("glossary", Set.of("policy", "text", "problem", "bytes")),
            Map.entry("control", Set.of("policy", "text", "problem")),
            Map.entry("spelling", Set.of()),
            Map.entry("check", Set.of("policy", "text", "glossary", "control", "spelling", "problem", "bytes")),
            Map.entry("audience", Set.of("policy", "control", "text", "problem")),
            Map.entry("redline", Set.of("policy", "text", "problem")),
            Map.entry("html", Set.of("text")),
            Map.entry("drawing", Set.of("text")),
            Map.entry(
                    "page",
                    Set.of(
                            "policy",
                            "control",
                            "glossary",
                            "csv",
                            "redline",
                            "drawing",
                            "text",
                            "html",
                            "problem",
                            "bytes")),
            Map.entry("template", Set.of("page", "drawing", "text", "html", "problem")),
            Map.entry("search", Set.of("page", "text", "bytes")),
            Map.entry("pdf", Set.of("text", "template", "page", "problem", "bytes")),
            Map.entry("export", Set.of("shape", "csv", "policy", "control", "problem")),
            Map.entry("evidence", Set.of("export", "policy")),
            Map.entry("mail", Set.of("export", "csv", "text", "problem")),
            Map.entry("output", Set.of("problem")),
            Map.entry("edit", Set.of("source", "check", "control", "output", "policy", "text", "problem")),
            Map.entry(
                    "build",
                    Set.of(
                            "source",
                            "audience",
                            "check",
                            "glossary",
                            "control",
                            "redline",
                            "html",
                            "page",
                            "template",
                            "search",
                            "pdf",
                            "export",
                            "qr",
                            "evidence",
                            "output",
                            "policy",
                            "text",
                            "problem",
                            "bytes")),
            Map.entry(
                    "editor",
                    Set.of(
                            "build", "edit", "control", "export", "output", "page", "policy", "source", "text",
                            "problem")),
            Map.entry("serve", Set.of("build", "editor")),
            Map.entry("kit", Set.of("build", "export", "shape", "source", "output")));

    /** Library → the rooms that may know it: replacing it must be one room's work. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli", Set.of("command")),
            Map.entry("org.yaml.snakeyaml", Set.of("source")),
            Map.entry("com.vladsch.flexmark", Set.of("markdown")),
            Map.entry("org.asciidoctor", Set.of("asciidoc")),
            Map.entry("org.jsoup", Set.of("asciidoc")),
            Map.entry("org.jruby", Set.of("asciidoc")),
            Map.entry("com.github.difflib", Set.of("redline")),
            Map.entry("freemarker", Set.of("template")),
            Map.entry("org.apache.fop", Set.of("pdf")),
            Map.entry("org.apache.xmlgraphics", Set.of("pdf")),
            Map.entry("org.apache.pdfbox", Set.of("pdf")),
            Map.entry("org.apache.fontbox", Set.of("pdf")),
            Map.entry("org.apache.lucene", Set.of("search")),
            Map.entry("org.tartarus.snowball", Set.of("search")),
            Map.entry("org.apache.commons.logging", Set.of("pdf")),
            Map.entry("org.bouncycastle", Set.of("pdf")),
            Map.entry("tools.jackson", Set.of("export")),
            Map.entry("com.aayushatharva.brotli4j", Set.of("output")),
            Map.entry("org.apache.commons.csv", Set.of("csv")),
            Map.entry("com.google.zxing", Set.of("qr")),
            Map.entry("org.languagetool", Set.of("spelling")),
            Map.entry("jakarta.mail", Set.of("mail")),
            Map.entry("com.sun.net.httpserver", Set.of("serve")));

    private static final List<String> EVERYWHERE =
            List.of("vigente", "java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify");

    private JavaClasses classes;

    @BeforeAll
    void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vigente");
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("vigente.(*)..")
                .should()
                .beFreeOfCycles()
                .because("who changes a room must be able to see whom it touches")
                .check(classes);
    }

    @Test
    void roomsImportOnlyTheirNeighbours() {
        Set<String> known = ROOMS.keySet();
        for (Map.Entry<String, Set<String>> room : ROOMS.entrySet()) {
            String[] others = known.stream()
                    .filter(o -> !o.equals(room.getKey()) && !o.equals("message"))
                    .filter(o -> !room.getValue().contains(o))
                    .map(HouseTest::packages)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packages(room.getKey()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage(packages("command"))
                    .because("sources come in, pages go out: the flow has one direction")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @Test
    void everyRoomIsOnThePlan() {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("vigente"))
                        .map(name -> name.substring("vigente.".length()))
                        .distinct())
                .as("a new room needs a line in ROOMS and in generator/README.md")
                .isSubsetOf(Stream.concat(ROOMS.keySet().stream(), Stream.of("command"))
                        .toList());
    }

    @Test
    void eachLibraryLivesInItsRoom() {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(rooms.stream().map(HouseTest::packages).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .because("replacing a library must be one room's work")
                .check(classes));
    }

    @Test
    void noOtherLibrariesAreUsed() {
        String[] allowed = Stream.concat(EVERYWHERE.stream(), LIBRARIES.keySet().stream())
                .map(name -> name + "..")
                .toArray(String[]::new);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(allowed)
                .because("a library that nobody decided for is one that nobody can replace")
                .check(classes);
    }

    @Test
    void onlyTheEntryTouchesTheMachine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("vigente.Vigente")
                .should()
                .accessTargetWhere(machine())
                .because(
                        "today, streams and properties are arguments: else no day can be rehearsed and no run repeated")
                .check(classes);
    }

    @Test
    void onlyOutputWritesFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packages("output"))
                .should()
                .callMethodWhere(writing())
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileOutputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileWriter")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.RandomAccessFile")
                .because("what is written anywhere else is not published in one step")
                .check(classes);
    }

    @Test
    void templatesEscapeEverything() throws IOException {
        assertThat(matches(TEMPLATES, "", "\\?\\s*no_esc|noautoesc"))
                .as(
                        "trusted HTML is a record of its own; ?no_esc would let an author's text run in the reader's browser")
                .isEmpty();
    }

    @Test
    void everyProblemHasItsWords() {
        for (Kind kind : Kind.values()) {
            assertThat(Messages.has("problema." + kind.id())).as(kind.id()).isTrue();
            assertThat(Messages.has("problema." + kind.id() + ".ayuda"))
                    .as("a problem without a remedy leaves its reader alone: " + kind.id())
                    .isTrue();
        }
    }

    @Test
    void everyMessageThatCodeNamesExists() throws IOException {
        Pattern named = Pattern.compile("Messages\\s*\\.(text|count)\\(\\s*\"([^\"]+)\"\\s*[,)]");
        assertThat(missing(CODE, named)).isEmpty();
        assertThat(missing(TEMPLATES, Pattern.compile("\\b([tn])\\(\\s*[\"']([^\"']+)[\"']\\s*[,)]")))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatComesInAndGoesOut() throws IOException {
        for (Path folder : folders()) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .contains("@NullMarked")
                    .containsPattern("/\\*\\*[^@]+\\.");
        }
    }

    @Test
    void filesStayReadable() throws IOException {
        for (Path file : files(CODE, ".java")) {
            assertThat(Files.readAllLines(file))
                    .as("%s: a long file asks for a room that is missing", file)
                    .hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .because("such a name says that nobody knew what the thing is")
                .check(classes);
    }

    @Test
    void nobodySwallowsExceptions() throws IOException {
        assertThat(matches(CODE, ".java", "catch \\((Exception|Throwable) |printStackTrace\\(\\)"))
                .as("a caught Exception hides the bug that nobody expected")
                .isEmpty();
    }

    @Test
    void nobodyLeavesWorkBehind() throws IOException {
        assertThat(matches(CODE, ".java", "TODO|FIXME"))
                .as("what is not done is named where it is planned, not where it is missing")
                .isEmpty();
    }

    private static String packages(String room) {
        return "vigente." + room + "..";
    }

    private static DescribedPredicate<JavaAccess<?>> machine() {
        return DescribedPredicate.describe("the machine's streams, clock, properties or locale", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return switch (owner) {
                case "java.lang.System" -> !name.equals("arraycopy") && !name.equals("identityHashCode");
                case "java.lang.Math" -> name.equals("random");
                case "java.util.Locale", "java.util.TimeZone" -> name.equals("getDefault");
                case "java.nio.charset.Charset" -> name.equals("defaultCharset");
                case "java.time.ZoneId" -> name.equals("systemDefault");
                default -> owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"));
            };
        });
    }

    private static DescribedPredicate<JavaCall<?>> writing() {
        return target(nameMatching(
                        "write|writeString|newOutputStream|newBufferedWriter|newByteChannel|copy|move|delete.*"
                                + "|create(File|Director|Link|Symbolic|Temp).*|set.*"))
                .and(target(owner(nameMatching("java\\.nio\\.file\\.Files"))));
    }

    private static Map<String, String> missing(Path root, Pattern named) throws IOException {
        Map<String, String> missing = new TreeMap<>();
        for (Path file : files(root, "")) {
            Matcher matcher = named.matcher(Files.readString(file));
            while (matcher.find()) {
                boolean counted = List.of("count", "n").contains(matcher.group(1));
                String key = matcher.group(2) + (counted ? ".varios" : "");
                if (!Messages.has(key)) {
                    missing.put(key, file.toString());
                }
            }
        }
        return missing;
    }

    private static List<String> matches(Path root, String ending, String pattern) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        return files(root, ending).stream()
                .flatMap(file -> wanted.matcher(text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(hit -> file + ": " + hit))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Set<Path> folders() throws IOException {
        return files(CODE, ".java").stream()
                .map(file -> file.resolveSibling(""))
                .collect(Collectors.toSet());
    }
}
