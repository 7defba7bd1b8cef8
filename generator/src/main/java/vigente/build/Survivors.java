package vigente.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * A manual in which every text that cannot be read for now, although its folder is there, stands as it was read last.
 *
 * @param folders of the texts that stand so, from the content folder
 */
record Survivors(Manual manual, Set<String> folders) {
    static Survivors of(Path content, Optional<Manual> before, Manual now) {
        Set<String> folders = new TreeSet<>();
        Map<String, Policy> policies = new HashMap<>();
        now.policies().forEach(policy -> policies.put(policy.slug().text(), policy));
        for (Policy old : before.map(Manual::policies).orElse(List.of())) {
            List<Revision> lost = lost(
                    content, old, Optional.ofNullable(policies.get(old.slug().text())));
            if (!lost.isEmpty()) {
                lost.forEach(revision -> folders.add(revision.folder()));
                policies.merge(old.slug().text(), old.withRevisions(lost), Survivors::joined);
            }
        }
        if (folders.isEmpty()) {
            return new Survivors(now, folders);
        }
        List<Policy> all = policies.values().stream()
                .sorted(Comparator.comparing(Policy::slug))
                .toList();
        return new Survivors(new Manual(now.settings(), now.noticeFile(), now.notice(), all), folders);
    }

    // One that is the very same has lost nothing, which is so for nearly all of them.
    @SuppressWarnings("ReferenceEquality")
    private static List<Revision> lost(Path content, Policy old, Optional<Policy> now) {
        if (now.filter(policy -> policy == old).isPresent()) {
            return List.of();
        }
        return old.revisions().stream()
                .filter(revision -> now.stream()
                        .flatMap(policy -> policy.revisions().stream())
                        .noneMatch(other -> other.folder().equals(revision.folder())))
                .filter(revision -> Files.isDirectory(content.resolve(revision.folder())))
                .toList();
    }

    private static Policy joined(Policy now, Policy lost) {
        List<Revision> revisions = new ArrayList<>(now.revisions());
        revisions.addAll(lost.revisions());
        revisions.sort(Comparator.comparing(Revision::number));
        return now.withRevisions(revisions);
    }
}
