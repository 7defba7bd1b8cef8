package vigente.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.edit.Revise;
import vigente.message.Messages;
import vigente.output.ContentChange;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** {@code revise}: opens the next working copy from the revision in force. */
record ReviseCommand() implements Command {
    private static final String MAJOR = "--major";

    @Override
    public String name() {
        return "revise";
    }

    @Override
    public String alias() {
        return "revisar";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(Options.flag(MAJOR, "orden.revise.--major"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.acto.CODIGO", "codigo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Desk desk = new Desk(arguments, shell);
        return desk.openPolicy((open, policy, change) -> revise(desk, open, policy, change));
    }

    private static int revise(Desk desk, OpenManual open, Policy policy, ContentChange change) {
        Revise revise = Revise.of(open, policy, desk.arguments().flag(MAJOR));
        Optional<Proposal.Work> work = revise.proposal().allowed();
        if (work.isEmpty()) {
            return desk.refused(Messages.text("revisar.no", Desk.name(policy)), revise.proposal());
        }
        String number = revise.number().map(Object::toString).orElse("");
        String base = revise.base().map(Revision::number).map(Object::toString).orElse("");
        String folder = desk.shown("politicas/" + policy.slug() + "/" + number);
        String sentence = Messages.text("revisar.hecho", Desk.name(policy), number, base, folder);
        return desk.done(
                work.get().carryOut(change), sentence + "\n" + Messages.text("siguiente.escribir", Desk.name(policy)));
    }
}
