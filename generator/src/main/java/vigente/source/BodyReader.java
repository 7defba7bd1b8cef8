package vigente.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.policy.Annex;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;

/** Cuts a policy's text into sections, gives every heading its address, and numbers rules and owed annexes. */
final class BodyReader {
    private static final Set<SectionKind> REQUIRED =
            EnumSet.of(SectionKind.OBJECTIVE, SectionKind.SCOPE, SectionKind.RULES);

    private final String title;
    private final int annexesInData;
    private final Addresses addresses;
    private final RuleNumbering rules;
    private final Problems problems;
    private final List<Annex.Owed> owed = new ArrayList<>();

    /**
     * @param title of the policy, dropped where it is repeated as a first-level heading
     * @param annexesInData how many annexes the data name: those in the text are counted on
     */
    BodyReader(String title, int annexesInData, Addresses addresses, Problems problems) {
        this.title = title;
        this.annexesInData = annexesInData;
        this.addresses = addresses;
        this.problems = problems;
        this.rules = new RuleNumbering(problems);
    }

    Body read(List<Block> blocks, Place start) {
        addresses.reserveAnchors(blocks);
        List<Section> sections = new ArrayList<>();
        for (Draft draft : cut(HeadingLevels.mend(blocks, problems), start)) {
            sections.add(section(draft));
        }
        check(sections, start);
        return new Body(List.copyOf(sections), rules.rules(), List.copyOf(owed));
    }

    private boolean isTitle(Block.Heading heading) {
        String written = PlainText.ofWords(heading.content()).strip();
        boolean same = Scalars.same(written, title);
        // Capitals are a matter of style, accents are not.
        if (same && !written.equalsIgnoreCase(title.strip())) {
            problems.add(Kind.TITLE_DIFFERS, heading.place(), written, title.strip());
        }
        return same;
    }

    private record Draft(Set<SectionKind> kinds, List<Inline> title, String anchor, List<Block> content, Place place) {}

    private List<Draft> cut(List<Block> blocks, Place start) {
        List<Draft> drafts = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        Draft before = new Draft(
                EnumSet.of(SectionKind.PRESENTATION),
                List.of(new Inline.Text(SectionKind.PRESENTATION.word())),
                "",
                content,
                start);
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                if (heading.level() == 1 && isTitle(heading)) {
                    continue;
                }
                content = new ArrayList<>();
                drafts.add(open(heading, content));
            } else {
                content.add(block);
            }
        }
        if (!before.content().isEmpty()) {
            drafts.add(
                    0,
                    new Draft(
                            before.kinds(),
                            before.title(),
                            "",
                            before.content(),
                            before.content().get(0).place()));
        }
        return drafts;
    }

    private static Draft open(Block.Heading heading, List<Block> content) {
        Set<SectionKind> kinds = SectionWords.kinds(PlainText.ofWords(heading.content()));
        return new Draft(kinds, heading.content(), heading.marks().anchor(), content, heading.place());
    }

    private Section section(Draft draft) {
        String id = addresses.ofHeading(draft.title(), draft.anchor());
        List<Block> content = draft.content();
        if (draft.kinds().contains(SectionKind.RULES)) {
            int before = rules.rules().size();
            content = rules.number(content);
            if (rules.rules().size() == before && !content.isEmpty() && !isNotApplicable(content)) {
                problems.add(Kind.NO_RULES, draft.place());
            }
        }
        if (draft.kinds().contains(SectionKind.ANNEXES)) {
            content = annexes(content);
        }
        return new Section(draft.kinds(), id, draft.title(), addresses.withHeadingIds(content), draft.place());
    }

    private static boolean isNotApplicable(List<Block> content) {
        return Scalars.same(PlainText.of(content).replaceAll("[.\\s]+$", ""), "No aplica");
    }

    private List<Block> annexes(List<Block> content) {
        return content.stream()
                .map(block -> block instanceof Block.ItemList list ? annexes(list) : block)
                .toList();
    }

    private Block annexes(Block.ItemList list) {
        return new Block.ItemList(
                list.numbering(),
                list.start(),
                list.items().stream().map(this::annex).toList(),
                list.place());
    }

    private Block.Item annex(Block.Item item) {
        if (item.content().size() == 1
                && item.content().get(0) instanceof Block.Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().get(0) instanceof Inline.Pending pending) {
            Annex.Owed annex = new Annex.Owed(annexesInData + owed.size() + 1, pending.mark(), true, pending.place());
            owed.add(annex);
            return item.withMarks(item.marks().labelled(annex.label(), annex.label()));
        }
        return item;
    }

    private static String mark(Place start) {
        return start.file().endsWith(".adoc") ? "==" : "##";
    }

    private void check(List<Section> sections, Place start) {
        Map<SectionKind, Section> first = new EnumMap<>(SectionKind.class);
        for (Section section : sections) {
            for (SectionKind kind : section.kinds()) {
                Section earlier = first.putIfAbsent(kind, section);
                if (earlier != null) {
                    problems.add(
                            Kind.SECTION_REPEATED,
                            section.place(),
                            kind.word(),
                            earlier.place().line());
                }
            }
        }
        for (SectionKind kind : REQUIRED) {
            if (!first.containsKey(kind)) {
                problems.add(Kind.SECTION_MISSING, start, kind.word(), mark(start));
            } else if (first.get(kind).content().isEmpty()) {
                problems.add(Kind.SECTION_EMPTY, first.get(kind).place(), kind.word());
            }
        }
    }
}
