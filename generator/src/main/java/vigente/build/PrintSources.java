package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigente.audience.Redaction;
import vigente.message.Messages;
import vigente.page.AnnexFiles;
import vigente.pdf.Attachment;
import vigente.pdf.Enclosures;
import vigente.policy.Code;
import vigente.policy.Fingerprinter;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.SourceFile;
import vigente.text.PendingMark;

/**
 * The sources that a document carries: what its text was made of, and what the site publishes with it.
 *
 * <p>A text without permission is not among them, nor is what lies in a folder undeclared, nor a file that would make the
 * document unwieldy; the manifest of the site knows them all.
 */
final class PrintSources {
    private static final long LARGEST = 4L << 20;
    private static final Set<String> TEXTS = Set.of("politica.yaml", "politica.md", "politica.adoc");

    private final Path content;
    private final Redaction redaction;

    /**
     * @param content the manual's folder
     * @param redaction what becomes of them for the readers of the document
     */
    PrintSources(Path content, Redaction redaction) {
        this.content = content;
        this.redaction = redaction;
    }

    Enclosures of(Policy policy, Revision revision) {
        Set<String> wanted = new HashSet<>(TEXTS);
        wanted.addAll(AnnexFiles.used(revision));
        wanted.addAll(AnnexFiles.texts(revision));
        List<Attachment> files = new ArrayList<>();
        for (SourceFile file : revision.files()) {
            if (wanted.contains(file.path())) {
                add(
                        revision.number() + "/" + file.path(),
                        revision.folder() + "/" + file.path(),
                        file.location(),
                        files);
            }
        }
        if (!policy.acts().isEmpty()) {
            add("registro.yaml", "politicas/" + policy.slug() + "/registro.yaml", files);
        }
        String code = revision.title().code().known().map(Code::text).orElse(PendingMark.WORD);
        return new Enclosures(
                Messages.text("pdf.identificador", code, revision.number(), revision.fingerprint()), sorted(files));
    }

    /** The manual's own: each policy's document carries those of its text. */
    Enclosures of(Manual manual) {
        List<Attachment> files = new ArrayList<>();
        add("manual.yaml", "manual.yaml", files);
        if (!manual.noticeFile().isEmpty()) {
            add(manual.noticeFile(), manual.noticeFile(), files);
        }
        return new Enclosures("", sorted(files));
    }

    private static List<Attachment> sorted(List<Attachment> files) {
        return files.stream().sorted(Comparator.comparing(Attachment::name)).toList();
    }

    private void add(String name, String path, List<Attachment> files) {
        add(name, path, content.resolve(path), files);
    }

    private void add(String name, String path, Path file, List<Attachment> files) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST && !redaction.withholds(path)) {
                byte[] canonical = Fingerprinter.canonical(name, Files.readAllBytes(file));
                files.add(new Attachment(name, redaction.of(path, canonical)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
