package vigente.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Act;
import vigente.source.DataText;
import vigente.source.YamlText;

/** Writes an act as one line of a register (format: "registro.yaml"). */
final class RegisterLine {
    private RegisterLine() {}

    /** The register with {@code act} behind all others; empty where that cannot be done without touching the rest. */
    static Optional<byte[]> appended(PolicyFolder folder, Optional<byte[]> register, Act act) {
        return DataText.of(folder.registerFile(), register.orElseGet(() -> new byte[0]))
                .flatMap(text -> text.append(of(act)))
                .map(DataText::bytes);
    }

    static String of(Act act) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("acto", act.kind().spanish());
        values.put("revision", YamlText.quoted(act.revision().toString()));
        values.put("fecha", YamlText.scalar(act.date().toString()));
        values.put("nombre", YamlText.scalar(act.name()));
        values.put("puesto", YamlText.scalar(act.post()));
        act.fingerprint().ifPresent(fingerprint -> values.put("huella", YamlText.quoted(fingerprint.toString())));
        act.files().ifPresent(files -> {
            Map<String, String> marks = new LinkedHashMap<>();
            files.byPath().forEach((path, mark) -> marks.put(path, YamlText.quoted(mark)));
            values.put("archivos", YamlText.mapping(marks));
        });
        if (!act.reason().isEmpty()) {
            values.put("motivo", YamlText.scalar(act.reason()));
        }
        if (!act.note().isEmpty()) {
            values.put("nota", YamlText.scalar(act.note()));
        }
        return YamlText.mapping(values);
    }
}
