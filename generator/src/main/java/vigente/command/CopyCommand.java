package vigente.command;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.build.CopyPrint;
import vigente.edit.HandOut;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.message.Messages;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.output.SingleFile;
import vigente.policy.ControlledCopy;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** {@code copy}: prints a numbered copy of the revision in force for somebody, and writes down who has it. */
record CopyCommand() implements Command {
    private static final String HOLDER = "--holder";
    private static final String NUMBER = "--number";
    private static final String OUTPUT = "--output";

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public String alias() {
        return "copia";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.text(HOLDER, "orden.copy.--holder", "nombre"),
                Options.text(Desk.POST, "orden.copy.--post", "puesto"),
                Options.text(NUMBER, "orden.copy.--number", "numero"),
                Options.day(Desk.DATE, "orden.copy.--date"),
                Options.file(OUTPUT, "orden.copy.--output"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.acto.CODIGO", "codigo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Desk desk = new Desk(arguments, shell);
        return desk.openPolicy((open, policy, change) -> handOut(desk, open, policy, change));
    }

    private static int handOut(Desk desk, OpenManual open, Policy policy, ContentChange change) {
        HandOut handOut = HandOut.of(open, policy, order(desk));
        Optional<Proposal.Work> work = handOut.proposal().allowed();
        if (work.isEmpty() || handOut.revision().isEmpty() || handOut.copy().isEmpty()) {
            return desk.refused(Messages.text("copia.no", Desk.name(policy)), handOut.proposal());
        }
        Revision revision = handOut.revision().get();
        ControlledCopy copy = handOut.copy().get();
        Path file = free(desk, policy, copy);
        // Printed first, since what fails there must not leave a copy on the list that nobody has.
        byte[] pdf = CopyPrint.of(open.manual(), desk.arguments().sources(), policy, revision, copy);
        Changed changed = work.get().carryOut(change);
        SingleFile.write(file, pdf);
        String name = desk.arguments().shown(file).toString();
        String list = desk.shown("politicas/" + policy.slug() + "/copias.csv");
        String key = handOut.printedBefore() ? "copia.otra-vez" : "copia.hecho";
        String sentence =
                Messages.text(key, copy.number(), Desk.name(policy), revision.number(), copy.holder(), name, list);
        return desk.done(changed, sentence + toReturn(handOut.toReturn(policy)));
    }

    private static HandOut.Order order(Desk desk) {
        Arguments arguments = desk.arguments();
        return new HandOut.Order(
                arguments.text(NUMBER).orElse(""),
                arguments
                        .text(HOLDER)
                        .orElseGet(() -> new Questions(desk.shell()).ask(Messages.text("pregunta.titular"))),
                arguments.text(Desk.POST).orElse(""),
                arguments.day(Desk.DATE));
    }

    /** Where the PDF goes: a place at which nothing stands, and not among the sources. */
    private static Path free(Desk desk, Policy policy, ControlledCopy copy) {
        String number = copy.number().replaceAll("[^\\p{L}\\p{N}._-]", "-");
        String name = policy.slug() + "-" + copy.revision() + "-copia-" + number + ".pdf";
        Path file =
                desk.arguments().folder(OUTPUT).orElseGet(() -> desk.arguments().resolve(Path.of(name)));
        String shown = desk.arguments().shown(file).toString();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new BadOrder(Messages.text("copia.ya-existe", shown));
        }
        if (file.startsWith(desk.arguments().sources().content())) {
            throw new BadOrder(Messages.text(
                    "salida.entre-fuentes", shown, desk.arguments().sources().name()));
        }
        return file;
    }

    private static String toReturn(List<ControlledCopy> old) {
        return old.stream()
                .map(copy -> "\n" + Messages.text("copia.recoger", copy.holder(), copy.number(), copy.revision()))
                .collect(Collectors.joining());
    }
}
