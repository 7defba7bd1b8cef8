package vigente.audience;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.control.Standings;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.problem.Problem;
import vigente.text.Target;

/**
 * The readers of a level of confidentiality ({@code build --audience}).
 *
 * <p>Whatever is made of {@link #manual} never knew the rest: links to it have become the words «documento de acceso
 * restringido», and its codes, titles and addresses are gone from the texts that stay.
 */
public final class Audience {
    private final Names names;
    private final Manual manual;
    private final VeiledSources sources;

    private Audience(Names names, Manual manual, VeiledSources sources) {
        this.names = names;
        this.manual = manual;
        this.sources = sources;
    }

    /** The readers of {@code level} on {@code day}; empty where {@code whole} knows no such level. */
    public static Optional<Audience> of(Manual whole, String level, LocalDate day) {
        return Clearance.of(whole.settings().confidentiality(), level).map(clearance -> of(whole, clearance, day));
    }

    private static Audience of(Manual whole, Clearance clearance, LocalDate day) {
        Standings standings = Standings.of(whole, day);
        Manual visible = new Selection(clearance, standings).of(whole);
        Names names = Known.names(whole, visible);
        Directory before = standings.directory();
        Directory after = Standings.of(visible, day).directory();
        Veil common = new Veil(names, target -> isLost(before.find(target), after.find(target)));
        Map<String, Veil> veils = new HashMap<>();
        for (Policy policy : visible.policies()) {
            for (Revision revision : policy.revisions()) {
                veils.put(
                        revision.folder() + "/",
                        new Veil(names, target -> isLost(policy, revision, target, before, after)));
            }
        }
        Manual veiled =
                new VeiledManual(common, revision -> veils.getOrDefault(revision.folder() + "/", common)).of(visible);
        return new Audience(names, veiled, new VeiledSources(common, veils, withheld(whole, visible)));
    }

    private static boolean isLost(Policy policy, Revision revision, Target target, Directory before, Directory after) {
        return isLost(before.find(policy, revision, target), after.find(policy, revision, target));
    }

    private static boolean isLost(Optional<Directory.Found> before, Optional<Directory.Found> after) {
        return before.isPresent() && after.isEmpty();
    }

    // What a register says of a hidden revision cannot be told from the rest without reading it again.
    private static Set<String> withheld(Manual whole, Manual visible) {
        Map<Slug, Integer> revisions = new HashMap<>();
        visible.policies().forEach(p -> revisions.put(p.slug(), p.revisions().size()));
        Set<String> withheld = new HashSet<>();
        for (Policy policy : whole.policies()) {
            if (revisions.getOrDefault(policy.slug(), 0) < policy.revisions().size()) {
                String folder = "politicas/" + policy.slug() + "/";
                withheld.add(folder + "registro.yaml");
                policy.circulation().files().forEach(file -> withheld.add(folder + file));
            }
        }
        return withheld;
    }

    /** What they may see, and nothing else. */
    public Manual manual() {
        return manual;
    }

    /** What becomes of source files that are published for them. */
    public Redaction sources() {
        return sources;
    }

    /**
     * Those of {@code problems} that they may read.
     *
     * @param problems none of which came of checking more than one document
     */
    public List<Problem> readable(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> isVisible(problem.place().file()))
                .filter(problem -> !names.in(problem.message()) && !names.in(problem.help()))
                .toList();
    }

    private boolean isVisible(String file) {
        return !file.startsWith("politicas/") || manual.policies().stream().anyMatch(policy -> isOf(policy, file));
    }

    private boolean isOf(Policy policy, String file) {
        String folder = "politicas/" + policy.slug() + "/";
        return file.startsWith(folder)
                && !sources.withholds(file)
                && (file.indexOf('/', folder.length()) < 0
                        || policy.revisions().stream().anyMatch(r -> file.startsWith(r.folder() + "/")));
    }
}
