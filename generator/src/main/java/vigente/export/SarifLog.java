package vigente.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import vigente.message.Messages;
import vigente.problem.FilePrefix;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Severity;

/**
 * Writes problems as SARIF 2.1.0 (OASIS), which code-review tools show beside the sources.
 *
 * <p>Columns count code points from 1; a place that concerns a whole file has no region.
 */
public final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifLog() {}

    /** A log of one run, {@code prefix} put before each file. */
    public static byte[] bytes(List<Problem> problems, String prefix, String version) {
        List<Kind> kinds =
                problems.stream().map(Problem::kind).distinct().sorted().toList();
        return Json.object(log -> log.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .array(
                        "runs",
                        List.of(problems),
                        (run, all) -> run.object("tool", tool -> driver(tool, kinds, version))
                                .text("columnKind", "unicodeCodePoints")
                                .array("results", all, (result, problem) -> result(result, problem, kinds, prefix))));
    }

    private static void driver(Json tool, List<Kind> kinds, String version) {
        tool.object(
                "driver",
                driver -> driver.text("name", "Vigente")
                        .text("version", version)
                        .array(
                                "rules",
                                kinds,
                                (rule, kind) -> rule.text("id", kind.id())
                                        .object("defaultConfiguration", c -> c.text("level", level(kind.severity())))));
    }

    private static void result(Json result, Problem problem, List<Kind> kinds, String prefix) {
        result.text("ruleId", problem.kind().id())
                .number("ruleIndex", kinds.indexOf(problem.kind()))
                .text("level", level(problem.severity()))
                .object("message", m -> m.text("text", message(problem)))
                .array(
                        "locations",
                        List.of(problem.place()),
                        (location, place) ->
                                location.object("physicalLocation", physical -> physical(physical, place, prefix)));
    }

    private static String message(Problem problem) {
        return problem.help().isBlank()
                ? problem.message()
                : Messages.text("problemas.con-ayuda", problem.message(), problem.help());
    }

    private static void physical(Json physical, Place place, String prefix) {
        physical.object("artifactLocation", a -> a.text("uri", uri(FilePrefix.join(prefix, place.file()))));
        if (!place.equals(Place.start(place.file()))) {
            physical.object("region", region -> region(region, place));
        }
    }

    private static void region(Json region, Place place) {
        region.number("startLine", place.line()).number("startColumn", place.column());
        if (place.length() > 0) {
            region.number("endColumn", (long) place.column() + place.length());
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    // A relative reference (RFC 3986): the path alone, its characters percent-encoded.
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException(path, notAPath);
        }
    }
}
