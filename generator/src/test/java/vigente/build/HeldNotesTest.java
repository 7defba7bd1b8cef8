package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vigente.bytes.ByteReader;

/** How long a note is held. */
class HeldNotesTest {
    private final HeldNotes notes = new HeldNotes();

    @Test
    void tellsWhatWasNotedOnTheSameBasisAlone() {
        notes.keep("one", "basis", out -> out.text("said"));
        assertThat(found("one", "basis")).contains("said");
        assertThat(found("one", "another basis")).isEmpty();
        assertThat(found("two", "basis")).isEmpty();
        notes.keep("one", "another basis", out -> out.text("said since"));
        assertThat(found("one", "another basis")).contains("said since");
    }

    @Test
    void forgetsWhatNobodyAskedForSinceItWasSwept() {
        notes.keep("asked for", "basis", out -> out.text("said"));
        notes.keep("forgotten", "basis", out -> out.text("said"));
        notes.sweep();
        assertThat(found("asked for", "basis")).contains("said");
        notes.sweep();
        assertThat(found("asked for", "basis")).contains("said");
        assertThat(found("forgotten", "basis")).isEmpty();
    }

    private Optional<String> found(String subject, String basis) {
        return notes.find(subject, basis, ByteReader::text);
    }
}
