package vigente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/** Texts are read in slices, each by a thread of its own: what is told must not depend on where they are cut. */
class UsedTermsTest {
    private static final List<String> WORDS = Stream.of("bol", "gast", "destin", "viat", "pas")
            .flatMap(root -> Stream.of("il", "ad", "er", "in", "um", "ur").map(ending -> root + ending + "o"))
            .toList();
    private static final int POLICIES = 9;

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void tellsTheSameHoweverTheTextsAreCut(long seed) throws IOException {
        Random random = new Random(seed);
        List<OwnText> texts = givenTexts(random);
        Set<List<Problem>> told = new HashSet<>();
        for (int cut = 0; cut <= texts.size(); cut++) {
            UsedTerms first = read(texts.subList(0, cut));
            first.join(read(texts.subList(cut, texts.size())));
            told.add(told(first));
        }

        assertThat(told).containsExactly(told(read(texts)));
        assertThat(told).isNotEqualTo(Set.of(List.of()));
    }

    private static UsedTerms read(List<OwnText> texts) {
        UsedTerms terms = new UsedTerms();
        texts.forEach(text -> terms.add(TermUse.of(text)));
        return terms;
    }

    private static List<Problem> told(UsedTerms terms) {
        Problems problems = new Problems();
        terms.finish(problems);
        return problems.sorted();
    }

    private List<OwnText> givenTexts(Random random) throws IOException {
        Checked manual = Checked.in(work);
        for (int i = 0; i < POLICIES; i++) {
            String folder = "politicas/viajes-" + i + "/1.00x/";
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            // Six terms, of which the text says four, and another policy's perhaps.
            manual.file(folder + "politica.yaml", data(i, words.subList(0, 6)))
                    .file(folder + "politica.md", text(words.subList(2, 7)));
        }
        List<OwnText> texts = new ArrayList<>();
        new SourceReader(work.resolve("content"))
                .read(new Problems())
                .orElseThrow()
                .policies()
                .forEach(policy -> texts.add(OwnText.of(policy, policy.newest())));
        return texts;
    }

    private static String data(int number, List<String> terms) {
        StringBuilder data = new StringBuilder("codigo: PO-VIA-10" + number
                + "\ntitulo: Política de viajes " + number
                + "\nrevision: 1.00x\nresponsable: Director General\ndefiniciones:\n");
        terms.forEach(term -> data.append("  - {termino: ").append(term).append(", texto: Lo que aquí se dice.}\n"));
        return data.toString();
    }

    private static String text(List<String> words) {
        return "## Objetivo\n\nQue conste.\n\n## Políticas\n\n1. Se entrega " + String.join(", ", words) + ".\n";
    }
}
