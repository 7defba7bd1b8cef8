package vigente;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import vigente.build.Sources;
import vigente.serve.Session;

/** Tests of the preview, with the browser in which a director has it open. */
abstract class InPreview extends InChromium {
    // Against hanging for ever, no promise of speed.
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private Optional<Session> session = Optional.empty();
    private Thread renewal = new Thread();

    /** Shows the manual of {@code content} from now on. */
    void serve(Path content) {
        Session begun = Session.start(new Sources(content, "content", DemoSite.TODAY), 0);
        session = Optional.of(begun);
        renewal = new Thread(() -> begun.run(findings -> {}, sentence -> {}));
        renewal.start();
    }

    /** Where it is shown; ends with {@code /}. */
    String address() {
        return session.orElseThrow().address();
    }

    @AfterAll
    void stopServing() throws InterruptedException {
        renewal.interrupt();
        renewal.join(PATIENCE.toMillis());
        session.ifPresent(Session::close);
    }
}
