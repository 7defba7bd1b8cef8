package vigente.page;

import java.time.LocalDate;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Standing;
import vigente.control.State;
import vigente.message.Messages;
import vigente.policy.Revision;

/** Says what a state means to a reader. */
final class StateViews {
    private StateViews() {}

    static StateView of(Standing standing, Revision revision) {
        State state = standing.state(revision);
        String key = "estado." + state.id();
        String label = state == State.NOT_AUTHORISED && isFallen(standing, revision) ? key + ".caida" : key;
        return new StateView(state.id(), Messages.text(label), sentence(standing, revision, state), stamp(state, key));
    }

    private static String stamp(State state, String key) {
        return state == State.IN_FORCE ? "" : Messages.text(key + ".sello");
    }

    private static String sentence(Standing standing, Revision revision, State state) {
        return switch (state) {
            case IN_FORCE -> "";
            case ISSUED -> Messages.text("estado.emitida.frase", from(standing, revision));
            case NOT_AUTHORISED ->
                isFallen(standing, revision)
                        ? Messages.text("estado.sin-autorizacion.cambiada")
                        : Messages.text("estado.sin-autorizacion.frase");
            case SUPERSEDED ->
                standing.inForce()
                        .map(r -> Messages.text("estado.sustituida.por", r.number()))
                        .orElseGet(() -> Messages.text("estado.sustituida.frase"));
            case WITHDRAWN ->
                standing.withdrawn(revision)
                        .map(day -> Messages.text("estado.retirada.frase", Dates.words(day)))
                        .orElse("");
            default -> Messages.text("estado." + state.id() + ".frase");
        };
    }

    private static boolean isFallen(Standing standing, Revision revision) {
        return Authorisation.of(standing.policy(), revision) == Authorisation.FALLEN;
    }

    private static String from(Standing standing, Revision revision) {
        Optional<LocalDate> since = Standing.since(standing.policy(), revision);
        return since.map(Dates::words).orElse("");
    }
}
