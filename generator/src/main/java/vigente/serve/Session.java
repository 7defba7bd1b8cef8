package vigente.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vigente.build.Findings;
import vigente.build.Looks;
import vigente.build.Preview;
import vigente.build.Sources;
import vigente.message.DiskReason;
import vigente.message.Messages;

/**
 * A manual that is shown while it is written, from its start to its end: reads what changed, tells the open pages, checks,
 * tells them again. Checking a whole manual takes longer than reading one text, so the text is shown first.
 */
public final class Session implements AutoCloseable {
    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 200;
    // The page of the text that was saved is asked for at once and made first.
    private static final long HEAD_START_MILLIS = 250;
    // The longer a check takes, the less it matters when it begins, and the more that it stays away from who saves
    // again.
    private static final int POLICIES_FOR_A_MILLI_MORE = 10;

    private final Watch watch;
    private final Preview preview;
    private final PreviewServer server;

    private Session(Watch watch, Preview preview, PreviewServer server) {
        this.watch = watch;
        this.preview = preview;
        this.server = server;
    }

    /**
     * Reads the manual and begins to show it.
     *
     * @param port 0 for any that is free; where it is taken, the next that is not
     * @throws UncheckedIOException where the folder cannot be read or no port is to be had
     */
    public static Session start(Sources sources, int port) {
        return start(sources, Looks.OWN, port);
    }

    /**
     * The same in other looks.
     *
     * @throws vigente.template.TemplateProblem where the templates' folder cannot be used
     */
    public static Session start(Sources sources, Looks looks, int port) {
        try {
            // What is saved while the manual is being read must not be missed, so the watch comes first.
            Watch watch = new Watch(sources.content());
            Preview preview = Preview.unchecked(sources, looks);
            return new Session(watch, preview, PreviewServer.start(preview, port));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a browser finds the manual. */
    public String address() {
        return server.address();
    }

    public int port() {
        return server.port();
    }

    /**
     * Keeps the pages as new as their sources until the thread is interrupted.
     *
     * @param report hears what is found in the manual, at first and after changes
     * @param trouble hears, in one sentence, why something could not be read or shown
     */
    public void run(Consumer<Findings> report, Consumer<String> trouble) {
        Set<String> changed = new HashSet<>();
        try (Checks checks = new Checks(() -> check(report, trouble))) {
            checks.due(headStart());
            while (true) {
                changed.addAll(watch.next());
                if (refreshed(changed, trouble)) {
                    changed.clear();
                    server.tell();
                    checks.due(headStart());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private long headStart() {
        return HEAD_START_MILLIS + preview.policies() / POLICIES_FOR_A_MILLI_MORE;
    }

    // A file that vanished between being listed and being read is, looked at again, gone or back.
    private boolean refreshed(Set<String> changed, Consumer<String> trouble) throws InterruptedException {
        String sentence = "";
        for (int i = 0; i < TRIES; i++) {
            try {
                preview.refresh(changed);
                return true;
            } catch (UncheckedIOException unreadable) {
                IOException cause = Objects.requireNonNull(unreadable.getCause());
                sentence = Messages.text("fallo.lectura", DiskReason.file(cause), DiskReason.of(cause));
                Thread.sleep(PAUSE_MILLIS);
            } catch (RuntimeException | StackOverflowError bug) {
                trouble.accept(Messages.text("servir.fallo", bug));
                return false;
            }
        }
        trouble.accept(sentence);
        return false;
    }

    private void check(Consumer<Findings> report, Consumer<String> trouble) {
        try {
            preview.check().ifPresent(findings -> {
                server.tell();
                report.accept(findings);
            });
        } catch (RuntimeException | StackOverflowError bug) {
            trouble.accept(Messages.text("servir.fallo", bug));
        }
    }

    @Override
    public void close() {
        server.close();
        watch.close();
    }
}
