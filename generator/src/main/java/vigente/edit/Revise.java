package vigente.edit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.control.Standing;
import vigente.control.State;
import vigente.output.Seen;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.Signature;
import vigente.policy.Value;
import vigente.source.DataText;
import vigente.source.YamlText;

/**
 * Opens the next working copy of a policy.
 *
 * @param number of the working copy; empty where none can be opened
 * @param base the revision it is a copy of
 */
public record Revise(Proposal proposal, Optional<RevisionNumber> number, Optional<Revision> base) {
    private static final String OWED = "PENDIENTE";
    private static final int LAST_MINOR = 99;

    /** What opening a working copy of {@code policy} comes to; {@code major} for the next whole number. */
    public static Revise of(OpenManual open, Policy policy, boolean major) {
        Reasons reasons = new Reasons(open, policy);
        policy.workingCopy().ifPresent(draft -> reasons.refuse("copia-abierta", draft.place(), draft.number()));
        Standing standing = Standing.of(policy, open.today());
        if (standing.inForce().isEmpty()) {
            reasons.own("politicas/" + policy.slug() + "/" + PolicyFolder.REGISTER);
            RegisterAct.nothingInForce(open, policy, reasons);
        }
        if (reasons.any()) {
            return new Revise(Proposal.refused(reasons.found()), Optional.empty(), Optional.empty());
        }
        Revision base = base(standing);
        RevisionNumber next = next(policy.newest().number(), major);
        return new Revise(proposal(open, policy, base, next, reasons), Optional.of(next), Optional.of(base));
    }

    // What is issued for a later day is the text to go on from: it would be lost otherwise.
    private static Revision base(Standing standing) {
        return standing.policy().revisions().stream()
                .filter(r -> standing.state(r) == State.IN_FORCE || standing.state(r) == State.ISSUED)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private static RevisionNumber next(RevisionNumber newest, boolean major) {
        return major || newest.minor() == LAST_MINOR
                ? new RevisionNumber(newest.major() + 1, 0, true)
                : new RevisionNumber(newest.major(), newest.minor() + 1, true);
    }

    private static Proposal proposal(
            OpenManual open, Policy policy, Revision base, RevisionNumber next, Reasons reasons) {
        PolicyFolder folder = PolicyFolder.of(open, policy);
        Map<String, byte[]> files = folder.files(base);
        Optional<byte[]> data = Optional.ofNullable(files.get(PolicyFolder.DATA))
                .flatMap(bytes -> DataText.of(base.dataFile(), bytes))
                .flatMap(text -> edited(text, base, next, open))
                .map(DataText::bytes);
        if (data.isEmpty()) {
            reasons.refuse("datos", base.place(), next);
            return Proposal.refused(reasons.found());
        }
        Map<String, Path> model = new HashMap<>();
        base.files().forEach(file -> model.put(file.path(), file.location()));
        Seen seen = folder.seenFiles(folder.register(), base, files);
        return new Proposal(
                reasons.found(),
                data.map(bytes -> change ->
                        change.add(folder.slug(), next.toString(), model, Map.of(PolicyFolder.DATA, bytes), seen)));
    }

    private static Optional<DataText> edited(DataText text, Revision base, RevisionNumber next, OpenManual open) {
        return text.set(List.of("revision"), next.toString())
                .flatMap(t -> owed(t, base.title().issued(), List.of("fecha_emision")))
                .flatMap(t -> t.without("vigente_desde"))
                .flatMap(t -> base.title()
                        .author()
                        .map(author -> owed(t, author.date(), List.of("elaboro", "fecha")))
                        .orElse(Optional.of(t)))
                .flatMap(t -> changes(t, base, open));
    }

    private static Optional<DataText> owed(DataText text, Value<?> value, List<String> path) {
        if (!value.isAbsent()) {
            return text.set(path, OWED);
        }
        return path.size() > 1 ? Optional.of(text) : text.add(path.get(0), OWED, "responsable");
    }

    private static Optional<DataText> changes(DataText text, Revision base, OpenManual open) {
        Map<String, String> change = new LinkedHashMap<>();
        change.put("fecha", YamlText.scalar(open.today().toString()));
        change.put(
                "autor",
                base.title()
                        .author()
                        .map(Signature::name)
                        .flatMap(Value::known)
                        .map(YamlText::scalar)
                        .orElse(OWED));
        change.put("descripcion", OWED);
        String item = YamlText.mapping(change);
        return base.changes().isEmpty()
                ? text.without("cambios").flatMap(t -> t.add("cambios", "[" + item + "]", "fecha_emision"))
                : text.setOnlyItem("cambios", item);
    }
}
