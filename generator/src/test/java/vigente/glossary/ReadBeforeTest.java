package vigente.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.glossary.Given.givenDefinition;
import static vigente.glossary.Given.givenPolicy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

class ReadBeforeTest {
    private static final List<String> SENTENCES =
            List.of("Anotar la queja.", "Atender al cliente.", "Responder al cliente sus quejas.", "Archivar.");
    private static final List<String> TERMS = List.of("Queja", "Cliente", "Archivo");

    private final ReadBefore before = new ReadBefore();

    @Test
    void readsTheSameTextsOnce() {
        List<PolicyText> policies = List.of(policy("PO-1", "Queja"), policy("PO-2", "Cliente"));

        ReadBefore.Found first = before.read(policies, policies);

        assertThat(before.read(List.copyOf(policies), new ArrayList<>(policies)))
                .isSameAs(first);
    }

    @Test
    void remembersTheWholeManualBesideWhatIsPublishedOfIt() {
        List<PolicyText> whole = List.of(policy("PO-1", "Queja"), policy("PO-2", "Cliente"));
        List<PolicyText> published = whole.subList(0, 1);

        ReadBefore.Found ofWhole = before.read(whole, whole);
        ReadBefore.Found ofPublished = before.read(published, published);

        assertThat(before.read(whole, whole)).isSameAs(ofWhole);
        assertThat(before.read(published, published)).isSameAs(ofPublished);
        TextId first = whole.get(0).id();
        assertThat(ofWhole.uses().owners(first))
                .containsExactly(first, whole.get(1).id());
        assertThat(ofPublished.uses().owners(first)).containsExactly(first);
    }

    @Test
    @Timeout(60)
    void whoReadsWhatIsKnownDoesNotWaitForASearch() {
        List<PolicyText> known = List.of(policy("PO-1", "Queja"));
        List<PolicyText> changed = List.of(known.get(0), policy("PO-2", "Cliente"));
        List<ReadBefore.Found> meanwhile = new CopyOnWriteArrayList<>();
        List<Runnable> atEachText = new CopyOnWriteArrayList<>();
        ReadBefore searched = new ReadBefore(new TextNotes() {
            @Override
            public <T> Optional<T> find(String subject, String basis, Function<ByteReader, T> read) {
                atEachText.forEach(Runnable::run);
                return Optional.empty();
            }

            @Override
            public void keep(String subject, String basis, Consumer<ByteWriter> write) {}
        });
        ReadBefore.Found before = searched.read(known, known);
        atEachText.add(() -> CompletableFuture.runAsync(
                        () -> meanwhile.add(searched.read(known, known)), task -> new Thread(task).start())
                .join());

        searched.read(changed, changed);

        assertThat(meanwhile).isNotEmpty().allSatisfy(found -> assertThat(found).isSameAs(before));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatAFreshReadingFindsAfterAnyChange(long seed) {
        Random random = new Random(seed);
        List<PolicyText> policies = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            change(policies, random);
            List<PolicyText> living = policies.subList(0, random.nextInt(policies.size() + 1));

            assertThat(uses(policies, before.read(policies, living).uses()))
                    .isEqualTo(uses(policies, Uses.of(Glossary.of(policies), living)));
        }
    }

    private static void change(List<PolicyText> policies, Random random) {
        String code = "PO-" + random.nextInt(4);
        if (random.nextInt(4) == 0) {
            policies.removeIf(policy -> policy.code().equals(code));
            return;
        }
        PolicyText changed = policy(
                code,
                TERMS.get(random.nextInt(TERMS.size())),
                SENTENCES.get(random.nextInt(SENTENCES.size())),
                SENTENCES.get(random.nextInt(SENTENCES.size())));
        policies.removeIf(policy -> policy.code().equals(code));
        policies.add(random.nextInt(policies.size() + 1), changed);
    }

    private static PolicyText policy(String code, String term, String... rules) {
        return givenPolicy(
                code,
                List.of(givenDefinition(term, "Lo que aquí se dice.")),
                rules.length == 0 ? new String[] {"Anotar la queja del cliente."} : rules);
    }

    private static Map<Sense, List<Spot>> uses(List<PolicyText> policies, Uses uses) {
        Map<Sense, List<Spot>> all = new HashMap<>();
        policies.forEach(policy -> policy.revision()
                .allDefinitions()
                .flatMap(definition -> policy.sense(definition).stream())
                .forEach(sense -> all.put(sense, uses.of(sense.owner(), sense.definition()))));
        return all;
    }
}
