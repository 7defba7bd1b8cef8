package vigente.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.Findings;
import vigente.build.Pipeline;
import vigente.build.Sources;
import vigente.export.ProblemsJson;
import vigente.export.SarifLog;

/** {@code check}: all problems, nothing written. */
record CheckCommand(Pipeline pipeline) implements Command {
    private static final String ALL = "--all";
    private static final String SPELLING = "--spelling";
    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String alias() {
        return "verificar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.choice(Options.FORMAT, "orden.check.--format", FORMATS),
                Options.flag(Options.STRICT, "orden.check.--strict"),
                Options.flag(ALL, "orden.check.--all"),
                Options.flag(SPELLING, "orden.check.--spelling"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Sources sources = arguments.sources();
        Findings findings = arguments.flag(SPELLING)
                ? pipeline.proofread(sources, report.progress())
                : pipeline.check(sources, report.progress());
        switch (arguments.text(Options.FORMAT).orElse("text")) {
            case "json" -> print(ProblemsJson.bytes(findings.problems(), sources.name()), shell);
            case "sarif" -> print(SarifLog.bytes(findings.problems(), sources.name(), shell.version()), shell);
            default -> print(findings, arguments.flag(ALL), report);
        }
        return findings.forbid(arguments.flag(Options.STRICT)) ? ExitCode.FOUND : ExitCode.DONE;
    }

    private static void print(Findings findings, boolean all, Report report) {
        if (all) {
            report.allProblems(findings);
        } else {
            report.problems(findings);
        }
    }

    private static void print(byte[] document, Shell shell) {
        shell.out().print(new String(document, StandardCharsets.UTF_8));
    }
}
