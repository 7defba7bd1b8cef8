package vigente.output;

import java.io.IOException;
import java.nio.file.Path;
import vigente.message.Messages;

/**
 * Puts a content folder right after a command that died in the middle of a change.
 *
 * <p>What to do is seen from which names stand there: a policy that stands under its hidden old name only goes back to its
 * place; any other trace is cleared away.
 */
record Mending(Disk disk) {
    void mend(Traces traces) throws IOException {
        for (String slug : traces.exchanged()) {
            exchanged(traces, slug);
        }
        for (String slug : traces.staged()) {
            clear(traces.staging(slug));
        }
    }

    private void exchanged(Traces traces, String slug) throws IOException {
        Path folder = traces.policies().resolve(slug);
        if (!Traces.stands(folder)) {
            disk.rename(traces.old(slug), folder);
            disk.flush(traces.policies());
        } else if (Traces.stands(traces.staging(slug))) {
            // No change of ours leaves all three: somebody put a folder there by hand, and either may be the right one.
            throw new OutputFailure(Messages.text("cambio.dos-versiones", folder, traces.old(slug)));
        } else {
            clear(traces.old(slug));
        }
    }

    /** Removes a file or a folder with all it holds. */
    void clear(Path path) throws IOException {
        new Clearing(disk).clear(path);
    }
}
