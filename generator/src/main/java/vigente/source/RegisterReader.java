package vigente.source;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.FileMarks;
import vigente.policy.Fingerprint;
import vigente.policy.RevisionNumber;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.shape.DataFile;
import vigente.shape.Shapes;
import vigente.text.Suggestion;

/** Reads a policy's register (format: "registro.yaml"). */
final class RegisterReader {
    static final String FILE = DataFile.REGISTER.fileName();

    private final List<RevisionNumber> revisions;
    private final Problems problems;
    private final Scalars scalars;

    /** Reads the register of a policy that has these revisions. */
    RegisterReader(List<RevisionNumber> revisions, Problems problems) {
        this.revisions = revisions.stream().sorted().toList();
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /** The acts as written; those that cannot be understood are reported and left out. */
    List<Act> read(YamlNode root) {
        if (root instanceof YamlNode.Mapping empty && empty.entries().isEmpty()) {
            return List.of();
        }
        if (!(root instanceof YamlNode.Sequence sequence)) {
            Fields.wrongShape(root, Messages.text("forma.nombre", FILE), "forma.lista", problems);
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        for (YamlNode node : sequence.items()) {
            act(Fields.ofItem(node, FILE, Shapes.ACT, problems)).ifPresent(acts::add);
        }
        return List.copyOf(acts);
    }

    private Optional<Act> act(Fields fields) {
        Optional<Act.Kind> kind = fields.scalar("acto").flatMap(this::kind);
        Optional<RevisionNumber> revision = fields.scalar("revision").flatMap(this::revision);
        Optional<LocalDate> date =
                fields.scalar("fecha").flatMap(s -> scalars.date(s.text().strip(), s.place()));
        String name = fields.words("nombre");
        String post = fields.words("puesto");
        Optional<Fingerprint> fingerprint = fields.scalar("huella").flatMap(this::fingerprint);
        // Only what was approved as a whole can be told apart file by file.
        Optional<FileMarks> files = kind.filter(k -> k != Act.Kind.AUTHORISED).isPresent()
                ? Optional.empty()
                : fields.pairs("archivos").map(this::files);
        String reason = fields.words("motivo");
        String note = fields.words("nota");
        if (kind.isEmpty() || revision.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                kind.get(), revision.get(), date.get(), name, post, fingerprint, files, reason, note, fields.place()));
    }

    private Optional<RevisionNumber> revision(YamlNode.Scalar written) {
        Optional<RevisionNumber> number = scalars.revision(written.text().strip(), written.place());
        if (number.isPresent() && !revisions.contains(number.get())) {
            String existing = String.join(
                    ", ", revisions.stream().map(RevisionNumber::toString).toList());
            problems.add(Kind.ACT_WITHOUT_REVISION, written.place(), number.get(), existing);
        }
        return number;
    }

    private Optional<Act.Kind> kind(YamlNode.Scalar written) {
        String word = written.text().strip();
        List<String> words = new ArrayList<>();
        for (Act.Kind kind : Act.Kind.values()) {
            if (Scalars.same(kind.spanish(), word)) {
                return Optional.of(kind);
            }
            words.add(kind.spanish());
        }
        String allowed = Messages.text("ayuda.valores", String.join(", ", words));
        problems.add(Kind.UNKNOWN_ACT, written.place(), word, Suggestion.help(word, words, allowed));
        return Optional.empty();
    }

    private Optional<Fingerprint> fingerprint(YamlNode.Scalar written) {
        Optional<Fingerprint> fingerprint = Fingerprint.parse(written.text().strip());
        if (fingerprint.isEmpty()) {
            String help = Messages.text("ayuda.huella");
            problems.add(Kind.BAD_FINGERPRINT, written.place(), written.text().strip(), help);
        }
        return fingerprint;
    }

    private FileMarks files(YamlNode.Mapping written) {
        SortedMap<String, String> marks = new TreeMap<>();
        for (YamlNode.Entry entry : written.entries()) {
            String mark = entry.value() instanceof YamlNode.Scalar scalar
                    ? scalar.text().strip()
                    : "";
            if (FileMarks.isMark(mark)) {
                marks.put(Normalizer.normalize(entry.key().text(), Normalizer.Form.NFC), mark);
            } else {
                String help = Messages.text("ayuda.huella.archivo");
                problems.add(Kind.BAD_FINGERPRINT, entry.value().place(), mark, help);
            }
        }
        return new FileMarks(marks);
    }
}
