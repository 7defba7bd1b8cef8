package vigente.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.problem.Place;

/**
 * One numbered text of a policy, as read from its folder.
 *
 * @param folder from the content folder: {@code politicas/servicio-al-cliente/1.02x}
 * @param held all that is written in it
 * @param files every file of the folder, in the order of their paths
 * @param fingerprint over those files
 * @param marks of each of them
 * @param waivers of its own ({@code exenciones})
 */
public record Revision(
        RevisionNumber number,
        String folder,
        TitleBlock title,
        Filing filing,
        List<Change> changes,
        HeldText held,
        List<Waiver> waivers,
        List<SourceFile> files,
        Fingerprint fingerprint,
        FileMarks marks) {
    public Revision {
        changes = List.copyOf(changes);
        waivers = List.copyOf(waivers);
        files = List.copyOf(files);
    }

    // Its folder tells it from the others of a manual; counting its whole text in took longer than looking for it.
    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    public List<Definition> definitions() {
        return held.text().definitions();
    }

    public List<Section> sections() {
        return held.text().sections();
    }

    /** The rules of its Políticas sections in order, nested ones inside their parents. */
    public List<Rule> rules() {
        return held.text().rules();
    }

    public List<Annex> annexes() {
        return held.text().annexes();
    }

    /** All definitions, nested ones after their parents. */
    public Stream<Definition> allDefinitions() {
        return held.text().allDefinitions();
    }

    /** All rules, nested ones after their parents. */
    public Stream<Rule> allRules() {
        return held.text().allRules();
    }

    /** The first section of that kind. */
    public Optional<Section> section(SectionKind kind) {
        return sections().stream().filter(s -> s.is(kind)).findFirst();
    }

    /** The data file's path from the content folder. */
    public String dataFile() {
        return folder + "/politica.yaml";
    }

    /** The data file's beginning, for what concerns the revision as a whole. */
    public Place place() {
        return Place.start(dataFile());
    }
}
