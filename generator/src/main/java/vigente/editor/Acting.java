package vigente.editor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import vigente.build.Sources;
import vigente.edit.ActOrder;
import vigente.edit.CodeProposal;
import vigente.edit.Issue;
import vigente.edit.NewPolicy;
import vigente.edit.Objection;
import vigente.edit.OpenManual;
import vigente.edit.Proposal;
import vigente.edit.RegisterAct;
import vigente.edit.Revise;
import vigente.export.JsonValue;
import vigente.message.Messages;
import vigente.output.ContentChange;
import vigente.output.ContentFolder;
import vigente.page.SiteMap;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Problem;
import vigente.problem.Problems;

/** The acts of document control, asked for in the browser and carried out as the commands do. */
final class Acting {
    private final Sources sources;

    Acting(Sources sources) {
        this.sources = sources;
    }

    private interface Act {
        Answer answer(OpenManual open, ContentChange change);
    }

    private interface PolicyAct {
        Answer answer(OpenManual open, Policy policy, ContentChange change);
    }

    private interface Proposer {
        Proposal propose(OpenManual open, Policy policy, ActOrder order);
    }

    private Answer open(Act act) {
        try (ContentChange change = ContentFolder.at(sources.content()).open()) {
            Problems problems = new Problems();
            return OpenManual.read(sources.content(), sources.name(), sources.today(), sources.texts(), problems)
                    .map(open -> act.answer(open, change))
                    .orElseGet(() -> Answer.refused(Messages.text("editor.manual-ilegible"), problems.sorted()));
        }
    }

    private Answer openPolicy(String slug, PolicyAct act) {
        return open((open, change) -> open.policy(slug)
                .map(policy -> act.answer(open, policy, change))
                .orElseGet(() -> Answer.refused(Messages.text("editor.sin-politica", slug), own(open, slug))));
    }

    private static List<Problem> own(OpenManual open, String slug) {
        return open.reading().stream()
                .filter(problem -> problem.place().file().startsWith("politicas/" + slug + "/"))
                .toList();
    }

    Answer create(JsonValue json) {
        return open((open, change) -> {
            String title = word(json, "titulo").replaceAll("\\s+", " ");
            String area = word(json, "area");
            String slug = word(json, "carpeta").isEmpty() ? NewPolicy.slug(title) : word(json, "carpeta");
            String code = json.find("codigo").isPresent()
                    ? word(json, "codigo")
                    : CodeProposal.of(open, area).orElse("");
            String post = word(json, "responsable");
            Optional<Objection> objection = Objection.toFolder(open, slug)
                    .or(() -> Objection.toCode(open, code))
                    .or(() -> Objection.toPost(open, post));
            if (objection.isPresent()) {
                return Answer.refused(objection.get().sentence("editor.nueva."));
            }
            new NewPolicy(title, slug, code, area, NewPolicy.post(open, post)).write(change, open);
            return Answer.json(
                    Answer.OK,
                    answer ->
                            answer.text("politica", slug).text("mensaje", Messages.text("editor.nueva.hecho", title)));
        });
    }

    Answer revise(String slug, JsonValue json) {
        return openPolicy(slug, (open, policy, change) -> {
            Revise revise = Revise.of(open, policy, json.get("mayor").isTrue());
            Proposal proposal = revise.proposal();
            if (proposal.allowed().isEmpty()) {
                return Answer.refused(Messages.text("revisar.no", name(policy)), proposal.problems());
            }
            proposal.allowed().get().carryOut(change);
            String number = revise.number().map(Object::toString).orElse("");
            return done(Messages.text("editor.revisar.hecho", number));
        });
    }

    /** Tells what stands against issuing and shows what changes; issues just the text that was shown, once it is confirmed. */
    Answer issue(String slug, JsonValue json) {
        return openPolicy(slug, (open, policy, change) -> {
            Issue issue = Issue.of(open, policy, order(json));
            Proposal proposal = issue.proposal();
            if (proposal.allowed().isEmpty() || issue.issued().isEmpty()) {
                return Answer.refused(Messages.text("emitir.no", name(policy)), proposal.problems());
            }
            Revision issued = issue.issued().get();
            String fingerprint = issued.fingerprint().toString();
            if (!json.get("confirmado").isTrue()) {
                return shown(policy, issue, issued, proposal.problems());
            }
            if (!fingerprint.equals(word(json, "huella"))) {
                return Answer.refused(Messages.text("editor.emitir.cambio"));
            }
            proposal.allowed().get().carryOut(change);
            return done(Messages.text(
                    "editor.emitir.hecho",
                    name(policy),
                    issued.number(),
                    order(json).name()));
        });
    }

    private static Answer shown(Policy policy, Issue issue, Revision issued, List<Problem> warnings) {
        String redline = issue.before()
                .flatMap(before -> policy.workingCopy()
                        .map(draft -> SiteMap.changes(policy.slug(), before.number(), draft.number())))
                .orElse("");
        String sentence = issue.before()
                .map(before -> Messages.text("editor.emitir.frente", issued.number(), before.number()))
                .orElseGet(() -> Messages.text("emitir.primera"));
        return Answer.json(
                Answer.OK,
                json -> Findings.reasons(
                        json.text("mensaje", sentence)
                                .flag("porConfirmar", true)
                                .text("huella", issued.fingerprint().toString())
                                .text("cambios", redline),
                        warnings));
    }

    Answer review(String slug, JsonValue json) {
        return record(slug, json, "review", RegisterAct::review);
    }

    Answer retire(String slug, JsonValue json) {
        return record(slug, json, "retire", RegisterAct::retire);
    }

    private Answer record(String slug, JsonValue json, String words, Proposer proposer) {
        return openPolicy(slug, (open, policy, change) -> {
            ActOrder order = order(json);
            Proposal proposal = proposer.propose(open, policy, order);
            if (proposal.allowed().isEmpty()) {
                return Answer.refused(Messages.text("registrar." + words + ".no", name(policy)), proposal.problems());
            }
            String number = RegisterAct.inForce(open, policy)
                    .map(revision -> revision.number().toString())
                    .orElse("");
            LocalDate date = order.date().orElse(open.today());
            if (!json.get("confirmado").isTrue()) {
                String sentence = Messages.text("editor." + words + ".confirmar", name(policy), number, date);
                return Answer.json(
                        Answer.OK,
                        answer -> Findings.reasons(
                                answer.text("mensaje", sentence).flag("porConfirmar", true), proposal.problems()));
            }
            proposal.allowed().get().carryOut(change);
            return done(Messages.text("editor." + words + ".hecho", name(policy), number, date, order.name()));
        });
    }

    private static Answer done(String sentence) {
        return Answer.json(Answer.OK, json -> json.text("mensaje", sentence).flag("porConfirmar", false));
    }

    private static ActOrder order(JsonValue json) {
        return new ActOrder(
                word(json, "nombre"),
                word(json, "puesto"),
                date(word(json, "fecha")),
                word(json, "motivo"),
                word(json, "nota"));
    }

    // The browser's own field for dates sends a date or nothing.
    private static Optional<LocalDate> date(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notDate) {
            return Optional.empty();
        }
    }

    private static String word(JsonValue json, String key) {
        return json.get(key).text().strip();
    }

    private static String name(Policy policy) {
        return policy.code().map(Object::toString).orElse(policy.slug().text());
    }
}
