package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets the disk fail, and the machine die, at every single step of every act. */
class ContentFaultsTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 200;
    private static final int FEWEST_STEPS = 4;

    @TempDir
    private Path root;

    @ParameterizedTest
    @EnumSource
    void leavesTheOldStateWhicheverStepFails(GivenManual.Act act) throws IOException {
        Map<String, String> after = after(act);
        int failures = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            GivenManual manual = GivenManual.in(Files.createDirectory(root.resolve("una-" + step)), act);
            Map<String, String> before = manual.state();
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            if (failed(manual, act, disk)) {
                failures++;
                assertThat(manual.state()).as("step %d", step).isEqualTo(before);
            } else {
                ContentFolder.at(manual.content()).mend();
                assertThat(manual.state()).as("step %d", step).isEqualTo(after);
            }
            if (disk.spared()) {
                break;
            }
        }
        assertThat(failures).isGreaterThanOrEqualTo(FEWEST_STEPS);
    }

    @ParameterizedTest
    @EnumSource
    void isOldOrNewForTheNextCommandAfterADeathAtAnyStep(GivenManual.Act act) throws IOException {
        Map<String, String> after = after(act);
        int oldOnes = 0;
        int newOnes = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            GivenManual manual = GivenManual.in(Files.createDirectory(root.resolve("muerte-" + step)), act);
            Map<String, String> before = manual.state();
            FaultyDisk disk = FaultyDisk.dyingAt(step);
            failed(manual, act, disk);
            ContentFolder.at(manual.content()).mend();
            assertThat(manual.state()).as("step %d", step).isIn(before, after);
            oldOnes += manual.state().equals(before) ? 1 : 0;
            newOnes += manual.state().equals(after) ? 1 : 0;
            if (disk.spared()) {
                break;
            }
        }
        assertThat(oldOnes).isGreaterThanOrEqualTo(FEWEST_STEPS);
        assertThat(newOnes).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void canBeMendedThoughTheMendingDiesToo(GivenManual.Act act) throws IOException {
        Map<String, String> after = after(act);
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            GivenManual manual = GivenManual.in(Files.createDirectory(root.resolve("dos-" + step)), act);
            Map<String, String> before = manual.state();
            FaultyDisk disk = FaultyDisk.dyingAt(step);
            failed(manual, act, disk);
            for (int again = 0; again < 3; again++) {
                mendingDies(manual, again);
            }
            ContentFolder.at(manual.content()).mend();
            assertThat(manual.state()).as("step %d", step).isIn(before, after);
            if (disk.spared()) {
                break;
            }
        }
    }

    private Map<String, String> after(GivenManual.Act act) throws IOException {
        GivenManual manual = GivenManual.in(Files.createDirectory(root.resolve("bien")), act);
        Map<String, String> before = manual.state();
        manual.carryOut(act, new LocalDisk());
        assertThat(manual.state()).isNotEqualTo(before);
        assertThat(manual.traces()).isEmpty();
        return manual.state();
    }

    private static boolean failed(GivenManual manual, GivenManual.Act act, Disk disk) {
        try {
            manual.carryOut(act, disk);
            return false;
        } catch (OutputFailure expected) {
            assertThat(expected).hasMessageContaining("el disco está lleno").hasMessageContaining("como estaba");
            return true;
        }
    }

    private static void mendingDies(GivenManual manual, int step) {
        try {
            ContentFolder.at(manual.content(), FaultyDisk.dyingAt(step)).mend();
        } catch (OutputFailure expected) {
            assertThat(expected).hasMessageContaining("el disco está lleno");
        }
    }
}
