package vigente.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import vigente.build.BadOrder;
import vigente.build.Pipeline;
import vigente.build.Pipeline.Calendar;
import vigente.build.Pipeline.Owed;
import vigente.build.Pipeline.Reviews;
import vigente.build.Progress;
import vigente.build.Sources;
import vigente.mail.Addresses;
import vigente.mail.Letter;
import vigente.mail.MailFailure;
import vigente.mail.MailServer;
import vigente.mail.Mailbox;
import vigente.mail.Reminders;
import vigente.mail.Told;
import vigente.message.Messages;
import vigente.output.SingleFile;
import vigente.problem.FileText;

/** {@code remind}: letters to those who answer for what is due; without {@code --send} it only shows them. */
record RemindCommand(Pipeline pipeline) implements Command {
    private static final String SEND = "--send";
    private static final String ADDRESSES = "--addresses";
    private static final String SERVER = "--server";
    private static final String FROM = "--from";
    private static final String USER = "--user";
    private static final String PASSWORD = "--password-env";
    private static final String DEFAULT_PASSWORD = "VIGENTE_CORREO";
    private static final Path DEFAULT_ADDRESSES = Path.of("correos.csv");
    private static final int SUBMISSION = 587;
    private static final int LAST_PORT = 65_535;

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public String alias() {
        return "recordar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.flag(SEND, key(SEND)),
                Options.file(ADDRESSES, key(ADDRESSES)),
                Options.text(SERVER, key(SERVER), "servidor"),
                Options.text(FROM, key(FROM), "correo"),
                Options.text(USER, key(USER), "nombre"),
                Options.text(PASSWORD, key(PASSWORD), "variable"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Report report = new Report(arguments, shell);
        Sources sources = arguments.sources();
        Optional<MailServer> server = arguments.flag(SEND) ? Optional.of(server(arguments, shell)) : Optional.empty();
        Addresses addresses = addresses(arguments, shell);
        Reviews reviews = pipeline.reviews(sources, report.progress());
        report.errors(reviews.findings());
        if (reviews.calendar().isEmpty()) {
            return ExitCode.FOUND;
        }
        Owed owed = pipeline.pending(sources, Progress.SILENT);
        Path memory = memory(sources);
        Told told = told(memory);
        Reminders.Round round = round(reviews.calendar().get(), owed, addresses, told, sources);
        report.done();
        addresses.faults().forEach(report::say);
        round.orphans().forEach(post -> report.say(Messages.text("recordar.sin-correo", post)));
        try {
            server.ifPresentOrElse(s -> send(round.letters(), s, told, memory, shell), () -> show(round, shell));
        } catch (MailFailure failure) {
            report.say(Messages.text("fallo.error", String.valueOf(failure.getMessage())));
            return ExitCode.MACHINE_FAILED;
        }
        return round.orphans().isEmpty() && addresses.faults().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    }

    private static Reminders.Round round(
            Calendar calendar, Owed owed, Addresses addresses, Told told, Sources sources) {
        Map<String, String> pages = new HashMap<>();
        calendar.events().events().forEach(event -> pages.put(event.code(), event.url()));
        return new Reminders(sources.today(), calendar.events().warnBefore(), pages)
                .round(calendar.register().rows(), owed.rows(), addresses, told);
    }

    private static void show(Reminders.Round round, Shell shell) {
        for (Letter letter : round.letters()) {
            shell.out()
                    .print(Messages.text("recordar.carta", letter.address(), letter.subject()) + "\n\n" + letter.text()
                            + "\n");
        }
        shell.out().print(Messages.count("recordar.ensayo", round.letters().size()) + "\n");
    }

    // Noted letter by letter: whatever happens after one was sent, it is not sent again.
    private static void send(List<Letter> letters, MailServer server, Told told, Path memory, Shell shell) {
        Told[] known = {told};
        new Mailbox(server).send(letters, letter -> {
            known[0] = known[0].with(letter);
            SingleFile.write(memory, known[0].bytes());
            shell.out().print(Messages.text("recordar.enviado", letter.address(), letter.subject()) + "\n");
        });
        shell.out().print(Messages.count("recordar.enviados", letters.size()) + "\n");
    }

    private static MailServer server(Arguments arguments, Shell shell) {
        String written = arguments.text(SERVER).orElseThrow(() -> new BadOrder(Messages.text("recordar.sin-servidor")));
        String from = arguments.text(FROM).orElseThrow(() -> new BadOrder(Messages.text("recordar.sin-remitente")));
        int colon = written.lastIndexOf(':');
        String host = colon < 0 ? written : written.substring(0, colon);
        int port = colon < 0 ? SUBMISSION : port(written.substring(colon + 1));
        return new MailServer(
                host, port, from, arguments.text(USER).map(user -> login(user, arguments, shell)), Optional.empty());
    }

    private static int port(String written) {
        if (!written.matches("[0-9]{1,5}") || Integer.parseInt(written) > LAST_PORT) {
            throw new BadOrder(Messages.text("recordar.puerto", written));
        }
        return Integer.parseInt(written);
    }

    private static MailServer.Login login(String user, Arguments arguments, Shell shell) {
        String variable = arguments.text(PASSWORD).orElse(DEFAULT_PASSWORD);
        return new MailServer.Login(
                user,
                shell.machine()
                        .variable(variable)
                        .orElseThrow(() -> new BadOrder(Messages.text("recordar.sin-contrasena", variable))));
    }

    // A rehearsal is what shows whom the table has to hold: only for one that was asked for by its name nothing goes
    // on.
    private static Addresses addresses(Arguments arguments, Shell shell) {
        Optional<Path> named = arguments.folder(ADDRESSES);
        Path file = named.orElse(arguments.resolve(DEFAULT_ADDRESSES));
        if (!Files.isRegularFile(file)) {
            String missing = Messages.text("recordar.sin-correos", arguments.shown(file));
            String help = Messages.text("recordar.sin-correos.ayuda");
            if (named.isPresent() || arguments.flag(SEND)) {
                throw new BadOrder(missing, help);
            }
            shell.err().print(Messages.text("recordar.sin-correos.ensayo", missing, help) + "\n");
            return Addresses.NONE;
        }
        return Addresses.read(new FileText(
                file.getFileName().toString(),
                new String(read(file), StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .replace("\r\n", "\n")));
    }

    private static Path memory(Sources sources) {
        return sources.content().resolveSibling(".vigente").resolve("recordatorios.txt");
    }

    private static Told told(Path memory) {
        return Files.isRegularFile(memory) ? Told.read(read(memory)) : Told.NOTHING;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String key(String option) {
        return "orden.remind." + option;
    }
}
