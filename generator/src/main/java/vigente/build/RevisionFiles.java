package vigente.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vigente.output.Target;
import vigente.page.AnnexFiles;
import vigente.page.SiteMap;
import vigente.policy.Fingerprinter;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.SourceFile;

/** Publishes the files that texts show, link to or name as annexes; what else lies in a folder stays there. */
final class RevisionFiles {
    private final Edition edition;

    RevisionFiles(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output) throws IOException {
        for (Policy policy : edition.manual().policies()) {
            write(policy, output);
        }
    }

    /** Those of one policy. */
    static void write(Policy policy, Target output) throws IOException {
        for (Revision revision : policy.revisions()) {
            Set<String> used = AnnexFiles.used(revision);
            for (SourceFile file : revision.files()) {
                String address = SiteMap.file(policy.slug(), revision, file.path());
                // Of two that would be one the first stays; that is an error of the sources, reported as such.
                if (used.contains(file.path()) && !output.holds(address)) {
                    publish(address, file.location(), output);
                }
            }
        }
    }

    // A text has to be the same bytes wherever its sources were checked out, whatever line ends they got there.
    private static void publish(String address, Path file, Target output) throws IOException {
        if (Fingerprinter.isText(address)) {
            output.write(address, Fingerprinter.canonical(address, Files.readAllBytes(file)));
        } else {
            output.copy(address, file);
        }
    }
}
