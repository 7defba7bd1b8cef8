package vigente.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.edit.ActOrder;
import vigente.edit.Issue;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.message.Messages;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Redline;
import vigente.redline.TerminalRedline;

/** {@code issue}: freezes the working copy and records who authorised it, or tells what stands against it. */
record IssueCommand() implements Command {
    private static final String YES = "--yes";

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public String alias() {
        return "emitir";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.text(Desk.BY, "orden.issue.--by", "nombre"),
                Options.text(Desk.POST, "orden.issue.--post", "puesto"),
                Options.day(Desk.DATE, "orden.issue.--date"),
                Options.text(Desk.NOTE, "orden.acto.--note", "texto"),
                Options.flag(YES, "orden.issue.--yes"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.acto.CODIGO", "codigo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Desk desk = new Desk(arguments, shell);
        return desk.openPolicy((open, policy, change) -> issue(desk, open, policy, change));
    }

    private int issue(Desk desk, OpenManual open, Policy policy, ContentChange change) {
        ActOrder order = desk.order(open);
        Issue issue = Issue.of(open, policy, order);
        Proposal proposal = issue.proposal();
        if (proposal.allowed().isEmpty() || issue.issued().isEmpty()) {
            return desk.refused(Messages.text("emitir.no", Desk.name(policy)), proposal);
        }
        Revision issued = issue.issued().get();
        boolean confirmed = desk.arguments().flag(YES);
        Questions questions = new Questions(desk.shell());
        if (!confirmed && !questions.possible()) {
            throw new BadOrder(Messages.text("emitir.confirmar"));
        }
        desk.warn(proposal);
        show(desk, issue, issued);
        if (!confirmed && !questions.confirm(Messages.text("pregunta.emitir", issued.number(), Desk.name(policy)))) {
            desk.shell().err().print(Messages.text("emitir.desistido") + "\n");
            return ExitCode.FOUND;
        }
        Changed changed = proposal.allowed().get().carryOut(change);
        String folder = desk.shown("politicas/" + policy.slug() + "/" + issued.number());
        String sentence = Messages.text("emitir.hecho", Desk.name(policy), issued.number(), folder, order.name());
        return desk.done(changed, sentence + "\n" + Messages.text("siguiente.publicar"));
    }

    private void show(Desk desk, Issue issue, Revision issued) {
        desk.clear();
        if (desk.arguments().quiet()) {
            return;
        }
        String redline = issue.before()
                .map(before -> Messages.text("emitir.frente", before.number()) + "\n"
                        + new TerminalRedline(desk.arguments().colour()).text(Redline.between(before, issued)) + "\n")
                .orElseGet(() -> Messages.text("emitir.primera") + "\n");
        desk.shell().out().print(redline + Messages.text("emitir.huella", issued.fingerprint()) + "\n");
    }
}
