package vigente.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Definition;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Walk;

/** Where a text announces how many things follow, so many follow: "los siguientes tres pasos:", "Diez principios". */
final class TrueCounts implements TextCheck {
    private static final int MOST_WORDS_BEHIND = 2;
    private static final Set<String> NEXT = Set.of("siguientes", "estos", "estas");
    private static final Set<String> LOOSE = Set.of(
            "menos",
            "alguno",
            "alguna",
            "algunos",
            "algunas",
            "uno",
            "cualquiera",
            "maximo",
            "minimo",
            "hasta",
            "entre",
            "mas",
            "ambos",
            "ambas",
            "primeros",
            "primeras",
            "ultimos",
            "ultimas",
            "otros",
            "otras",
            "siguiente",
            "casi",
            "aproximadamente",
            "o");
    private static final Set<String> MEASURES = Set.of(
            "dias",
            "horas",
            "minutos",
            "segundos",
            "meses",
            "años",
            "anos",
            "semanas",
            "pesos",
            "veces",
            "metros",
            "kilometros",
            "personas",
            "grados",
            "dolares",
            "euros",
            "hojas",
            "paginas",
            "copias",
            "letras",
            "caracteres",
            "turnos",
            "firmas",
            "cifras",
            "digitos",
            "centimetros",
            "litros",
            "kilogramos",
            "habiles",
            "naturales");

    private record Announced(int count, String words) {}

    @Override
    public void check(OwnText text, Found found) {
        text.revision().sections().forEach(section -> {
            within(section.content(), found);
            Optional<Announced> title = title(Voice.of(section.title()));
            title.ifPresent(announced -> compareFirst(announced, section.content(), section.place(), found));
        });
        text.definitions().forEach(d -> definition(d, found));
        for (Annex annex : text.revision().annexes()) {
            if (annex instanceof Annex.Document document) {
                annex(document, found);
            }
        }
    }

    private static void definition(OwnText.Defined defined, Found found) {
        List<Definition> entries = defined.definition().entries();
        List<Passage> passages = defined.passages();
        if (!entries.isEmpty() && !passages.isEmpty()) {
            Passage last = passages.get(passages.size() - 1);
            announced(last).ifPresent(announced -> compare(announced, entries.size(), last.place(), found));
        }
        defined.definition().text().known().ifPresent(content -> within(content, found));
    }

    private static void annex(Annex.Document annex, Found found) {
        if (annex.kind() == AnnexKind.PRINCIPLES || annex.kind() == AnnexKind.CYCLE) {
            annex.title()
                    .known()
                    .flatMap(TrueCounts::title)
                    .ifPresent(announced -> compareFirst(
                            announced, annex.content(), annex.title().place(), found));
        }
        within(annex.content(), found);
    }

    /** Compares with the items of the only list of {@code content}; several lists, or none, count something else. */
    private static void compareFirst(Announced announced, List<Block> content, Place place, Found found) {
        List<Block.ItemList> lists = content.stream()
                .filter(block -> block instanceof Block.ItemList)
                .map(block -> (Block.ItemList) block)
                .toList();
        if (lists.size() == 1) {
            compare(announced, lists.get(0).items().size(), place, found);
        }
    }

    private static void within(List<Block> content, Found found) {
        beside(content, found);
        Walk.blocks(content, block -> {
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> beside(item.content(), found));
            } else if (block instanceof Block.Quote quote) {
                beside(quote.content(), found);
            } else if (block instanceof Block.Callout callout) {
                beside(callout.content(), found);
            }
        });
    }

    private static void beside(List<Block> content, Found found) {
        for (int i = 0; i + 1 < content.size(); i++) {
            if (content.get(i) instanceof Block.Paragraph paragraph
                    && content.get(i + 1) instanceof Block.ItemList list) {
                announced(Passage.of(paragraph.content(), paragraph.place()))
                        .ifPresent(announced -> compare(announced, list.items().size(), paragraph.place(), found));
            }
        }
    }

    private static void compare(Announced announced, int count, Place place, Found found) {
        if (announced.count() != count) {
            found.add(Kind.COUNT_DIFFERS, place, announced.words(), announced.words(), following(count));
        }
    }

    private static String following(int count) {
        return count == 0 ? Messages.text("cuenta.nada") : Messages.count("cuenta.siguen", count);
    }

    // "los siguientes tres pasos:", "estos cuatro datos:", "en cinco etapas:"
    private static Optional<Announced> announced(Passage passage) {
        if (!passage.text().strip().endsWith(":")) {
            return Optional.empty();
        }
        List<Passage> sentences = passage.sentences();
        Passage last = sentences.get(sentences.size() - 1);
        Optional<Announced> only = Optional.empty();
        for (int i = 0; i + 1 < last.words().size(); i++) {
            OptionalInt number = Numerals.of(last.folded(i));
            if (number.isPresent() && number.getAsInt() > 1) {
                if (only.isPresent() || last.has(LOOSE)) {
                    return Optional.empty();
                }
                only = announcedAt(last, i, number.getAsInt());
                if (only.isEmpty()) {
                    return only;
                }
            }
        }
        return only;
    }

    private static Optional<Announced> announcedAt(Passage sentence, int at, int number) {
        int noun = sentence.folded(at + 1).equals("siguientes") ? at + 2 : at + 1;
        boolean next =
                noun > at + 1 || NEXT.contains(sentence.folded(at - 1)) || NEXT.contains(sentence.folded(noun + 1));
        boolean ends = noun + MOST_WORDS_BEHIND > sentence.words().size();
        return isCounted(sentence.folded(noun)) && (next || ends)
                ? Optional.of(new Announced(
                        number,
                        sentence.written(at, Math.min(noun, sentence.words().size() - 1))))
                : Optional.empty();
    }

    // "Diez principios de …", "Los 8 pasos"
    private static Optional<Announced> title(String title) {
        Passage passage = Passage.of(title, Place.start("-"));
        int at = Set.of("los", "las", "nuestros", "nuestras").contains(passage.folded(0)) ? 1 : 0;
        OptionalInt number = Numerals.of(passage.folded(at));
        boolean numbered = at == 0 && passage.folded(0).chars().allMatch(Character::isDigit);
        return number.isPresent()
                        && number.getAsInt() > 1
                        && !numbered
                        && !passage.isParted(
                                at, Math.min(at + 1, passage.words().size() - 1), ".)-:")
                        && isCounted(passage.folded(at + 1))
                ? Optional.of(new Announced(number.getAsInt(), passage.written(at, at + 1)))
                : Optional.empty();
    }

    private static boolean isCounted(String noun) {
        return noun.length() > 3 && noun.endsWith("s") && !MEASURES.contains(noun);
    }
}
