package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigente.page.Phrase;
import vigente.page.PolicySheet;
import vigente.page.PolicyView;
import vigente.page.StateView;
import vigente.template.Templates;

/** What is taken over from an earlier manual spares work and changes no byte. */
class EarlierManualTest {
    private static final PdfPress PRESS = new PdfPress(Templates.packed());

    /** A manual as it stands: its file, and what was said of it when it was bound. */
    private record Standing(byte[] file, byte[] index) {}

    /** A manual bound with the help of another, and how many of that one's chapters were taken over. */
    private record Rebound(byte[] file, int taken) {}

    private static PolicySheet policy(String slug, int parts, StateView state) {
        List<PolicyView.Part> all = new ArrayList<>();
        for (int i = 1; i <= parts; i++) {
            all.add(new PolicyView.Part(
                    "texto",
                    "parte-" + i,
                    Phrase.of("Parte " + i),
                    Sample.prose("Trato digno."),
                    List.of(),
                    List.of(),
                    Optional.empty()));
        }
        return Sample.policy(slug, slug.toUpperCase(Locale.ROOT), state, all);
    }

    private Bound bound(PolicySheet... policies) {
        List<Fragment> fragments = Arrays.stream(policies)
                .map(policy -> PRESS.policy(policy, Sample.LINKS, Sample.PICTURES))
                .toList();
        return Sample.bound(PRESS, Sample.book(List.of("a", "b", "c")), fragments);
    }

    private static Standing standing(Bound manual) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] index = manual.writeTo(out, EarlierManual.NONE);
        return new Standing(out.toByteArray(), index);
    }

    private static Rebound again(Bound manual, Standing before) throws IOException {
        List<Integer> taken = new ArrayList<>();
        EarlierManual earlier = EarlierManual.of(before.index(), (start, length) -> {
            taken.add(start);
            return Arrays.copyOfRange(before.file(), start, start + length);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] index = manual.writeTo(out, earlier);
        assertThat(index).isEqualTo(standing(manual).index());
        return new Rebound(out.toByteArray(), taken.size());
    }

    private static final StateView VALID = Sample.IN_FORCE;

    @Test
    void isTheSameWhereNothingChanged() throws IOException {
        Bound manual = bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID));
        Standing before = standing(manual);
        Rebound after = again(manual, before);
        assertThat(after.file()).isEqualTo(before.file());
        assertThat(after.taken()).isEqualTo(4);
    }

    @Test
    void takesOverWhatAChangeElsewhereLeavesAsItWas() throws IOException {
        Standing before = standing(bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID)));
        Bound changed = bound(policy("a", 3, VALID), policy("b", 4, VALID), policy("c", 3, VALID));
        Rebound after = again(changed, before);
        assertThat(after.file()).isEqualTo(standing(changed).file()).isNotEqualTo(before.file());
        assertThat(after.taken()).isEqualTo(3);
    }

    @Test
    void bindsAnewWhatHasOtherPageNumbers() throws IOException {
        Standing before = standing(bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID)));
        Bound changed = bound(policy("a", 3, VALID), policy("b", 60, VALID), policy("c", 3, VALID));
        Rebound after = again(changed, before);
        assertThat(after.file()).isEqualTo(standing(changed).file());
        assertThat(after.taken()).isEqualTo(1);
    }

    @Test
    void bindsAnewWhatIsStamped() throws IOException {
        Standing before = standing(bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID)));
        Bound changed = bound(policy("a", 3, VALID), policy("b", 3, Sample.DRAFT), policy("c", 3, VALID));
        Rebound after = again(changed, before);
        assertThat(after.file()).isEqualTo(standing(changed).file());
        assertThat(after.taken()).isLessThan(4);
    }

    @Test
    void isOfNoUseToAManualOfOtherPolicies() throws IOException {
        Standing before = standing(bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID)));
        Bound changed = bound(policy("c", 3, VALID), policy("d", 9, VALID));
        Rebound after = again(changed, before);
        assertThat(after.file()).isEqualTo(standing(changed).file());
        assertThat(after.taken()).isZero();
    }

    @Test
    void carriesOnThroughManyChanges() throws IOException {
        Standing before = standing(bound(policy("a", 3, VALID), policy("b", 3, VALID), policy("c", 3, VALID)));
        for (int parts : new int[] {4, 40, 5}) {
            Bound changed = bound(policy("a", 3, VALID), policy("b", parts, VALID), policy("c", parts, VALID));
            Standing clean = standing(changed);
            assertThat(again(changed, before).file()).isEqualTo(clean.file());
            before = clean;
        }
    }
}
