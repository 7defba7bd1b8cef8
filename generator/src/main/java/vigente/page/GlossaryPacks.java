package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * The definitions of every page of the glossary, packed until that page is made.
 *
 * <p>The terms of a page come from hundreds of policies, and each policy's terms stand on a dozen pages: reading the texts
 * anew for each page would read all of them a dozen times. May be asked from several threads.
 */
final class GlossaryPacks {
    private final List<GlossaryPart> parts;
    private final Directory directory;
    private final GlossaryEntries entries;
    private final List<@Nullable PackedDefinitions> packs = new ArrayList<>();

    GlossaryPacks(List<GlossaryPart> parts, Directory directory, GlossaryEntries entries) {
        this.parts = parts;
        this.directory = directory;
        this.entries = entries;
    }

    /** The definitions of the part at {@code place}, in the order of its page; they are not held any longer. */
    List<PackedDefinitions.Item> take(int place) {
        List<GlossaryHead> heads = parts.get(place).heads();
        List<Integer> met = heads.stream().map(GlossaryHead::at).sorted().toList();
        Map<Integer, PackedDefinitions.Item> items = new HashMap<>();
        unpack(place).all().forEach(item -> items.put(met.get(items.size()), item));
        return heads.stream()
                .map(head -> Objects.requireNonNull(items.get(head.at())))
                .toList();
    }

    private synchronized PackedDefinitions unpack(int place) {
        PackedDefinitions known = packs.isEmpty() ? null : packs.get(place);
        if (known == null) {
            packs.clear();
            packs.addAll(new Packing().packs());
            known = packs.get(place);
        }
        packs.set(place, null);
        return known;
    }

    /** Goes through all texts once and lays each definition by for its page. */
    private final class Packing implements GlossaryWalk.Visitor {
        private final List<PackedDefinitions> made = new ArrayList<>();
        private final int[] partOf =
                new int[parts.stream().mapToInt(part -> part.heads().size()).sum()];
        private int met;

        List<PackedDefinitions> packs() {
            for (GlossaryPart part : parts) {
                part.heads().forEach(head -> partOf[head.at()] = made.size());
                made.add(new PackedDefinitions());
            }
            GlossaryWalk.through(directory, this);
            return made;
        }

        @Override
        public void meet(Policy policy, Revision revision, Definition definition, String within) {
            made.get(partOf[met++])
                    .add(new PackedDefinitions.Item(
                            entries.definition(policy, revision, definition), revision.dataFile(), within));
        }
    }
}
