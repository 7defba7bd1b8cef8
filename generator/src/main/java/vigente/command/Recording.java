package vigente.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import vigente.edit.ActOrder;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.edit.RegisterAct;
import vigente.message.Messages;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** How an act is recorded that only adds a line to a register; {@code command} names its words. */
record Recording(Desk desk, String command) {
    /** What the act comes to. */
    interface Proposer {
        Proposal propose(OpenManual open, Policy policy, ActOrder order);
    }

    static List<OptionSpec> options() {
        return List.of(
                Options.text(Desk.BY, "orden.acto.--by", "nombre"),
                Options.text(Desk.POST, "orden.acto.--post", "puesto"),
                Options.day(Desk.DATE, "orden.acto.--date"),
                Options.text(Desk.REASON, "orden.acto.--reason", "motivo"),
                Options.text(Desk.NOTE, "orden.acto.--note", "texto"));
    }

    int run(Proposer proposer) {
        return desk.openPolicy((open, policy, change) -> {
            ActOrder order = desk.order(open);
            Proposal proposal = proposer.propose(open, policy, order);
            Optional<Proposal.Work> work = proposal.allowed();
            if (work.isEmpty()) {
                return desk.refused(Messages.text("registrar." + command + ".no", Desk.name(policy)), proposal);
            }
            String number = RegisterAct.inForce(open, policy)
                    .map(Revision::number)
                    .map(Object::toString)
                    .orElse("");
            LocalDate date = order.date().orElse(open.today());
            String register = desk.shown("politicas/" + policy.slug() + "/registro.yaml");
            String sentence = Messages.text(
                    "registrar." + command + ".hecho", Desk.name(policy), number, date, order.name(), register);
            return desk.done(work.get().carryOut(change), sentence + "\n" + Messages.text("siguiente.publicar"));
        });
    }
}
