package vigente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.edit.CodeProposal;
import vigente.edit.NewPolicy;
import vigente.edit.Objection;
import vigente.edit.OpenManual;
import vigente.intake.ImportReport;
import vigente.intake.Imported;
import vigente.intake.Importer;
import vigente.intake.Known;
import vigente.intake.Unreadable;
import vigente.intake.Wish;
import vigente.message.Messages;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.output.Seen;
import vigente.output.SingleFile;
import vigente.text.PlainText;

/** {@code import}: a document becomes a policy's first working copy, and every line that is not simply part of it is told. */
record ImportCommand() implements Command {
    private static final String CODE = "--code";
    private static final String FOLDER = "--folder";
    private static final String REPORT = "--report";
    private static final String DRY = "--dry-run";
    private static final List<String> ENDINGS = List.of(".docx", ".txt", ".md", ".markdown");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String alias() {
        return "importar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.text(CODE, "orden.import.--code", "codigo"),
                Options.text(FOLDER, "orden.import.--folder", "nombre"),
                Options.file(REPORT, "orden.import.--report"),
                Options.flag(DRY, "orden.import.--dry-run"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.import.ARCHIVO", "archivo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Path file = arguments.resolve(Path.of(arguments.parameter(0).orElse("")));
        byte[] bytes = bytes(file);
        Desk desk = new Desk(arguments, shell);
        return desk.open((open, change) -> read(bytes, file, desk, open, change));
    }

    private static byte[] bytes(Path file) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new BadOrder(Messages.text("importar.no-existe", file));
        }
        if (ENDINGS.stream()
                .noneMatch(ending -> name.toLowerCase(java.util.Locale.ROOT).endsWith(ending))) {
            throw new BadOrder(Messages.text("importar.otra-clase", name), Messages.text("importar.otra-clase.ayuda"));
        }
        try {
            if (Files.size(file) > Importer.LARGEST) {
                throw new BadOrder(Messages.text(
                        "importar.grande", name, Files.size(file) / 1_000_000, Importer.LARGEST / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static int read(byte[] bytes, Path file, Desk desk, OpenManual open, ContentChange change) {
        Wish wish = new Wish(given(desk, CODE), given(desk, FOLDER));
        wish.code().ifPresent(code -> refuseTaken(open, code));
        Imported imported;
        try {
            imported = Importer.read(bytes, name(file), known(open), wish);
        } catch (Unreadable unreadable) {
            throw new BadOrder(String.valueOf(unreadable.getMessage()));
        }
        String slug = slug(open, wish.folder().orElseGet(() -> NewPolicy.slug(imported.title())));
        String folder = desk.shown("politicas/" + slug + "/" + imported.number());
        String report = ImportReport.text(imported, name(file), folder);
        if (desk.arguments().flag(DRY)) {
            desk.clear();
            desk.shell().out().print(report + Messages.text("importar.ensayo") + "\n");
            return ExitCode.DONE;
        }
        Changed changed = change.add(slug, "", Map.of(), inRevision(imported), new Seen(Map.of(), Set.of(), Set.of()));
        desk.arguments().folder(REPORT).ifPresent(to -> SingleFile.write(to, report.getBytes(StandardCharsets.UTF_8)));
        String word = imported.code().isEmpty() ? slug : imported.code();
        return desk.done(changed, report + Messages.text("siguiente.importar", word));
    }

    private static Map<String, byte[]> inRevision(Imported imported) {
        Map<String, byte[]> files = new java.util.HashMap<>();
        imported.files().forEach((path, content) -> files.put(imported.number() + "/" + path, content));
        return files;
    }

    private static Optional<String> given(Desk desk, String option) {
        return desk.arguments().text(option).map(String::strip);
    }

    private static void refuseTaken(OpenManual open, String code) {
        Objection.toCode(open, code).ifPresent(objection -> {
            throw new BadOrder(objection.sentence("nueva."));
        });
    }

    private static String slug(OpenManual open, String slug) {
        if (!NewPolicy.isSlug(slug)) {
            throw new BadOrder(Messages.text(slug.isEmpty() ? "nueva.sin-carpeta" : "nueva.carpeta", slug));
        }
        NewPolicy.taken(open, slug).ifPresent(taken -> {
            throw new BadOrder(Messages.text("importar.carpeta-ocupada", taken));
        });
        return slug;
    }

    private static Known known(OpenManual open) {
        return new Known(
                open.manual().settings().title().known().orElse(""),
                open.manual().settings().posts(),
                CodeProposal.codes(open),
                open.manual().settings().confidentiality().levels(),
                PlainText.of(open.manual().notice()),
                open.today().toString());
    }
}
