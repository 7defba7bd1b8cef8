package vigente.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.jruby.exceptions.RaiseException;

/**
 * Asciidoctor with a Ruby of its own: costs seconds to start and is never wholly given back to the machine.
 *
 * <p>So it is started when needed, and one that nobody uses waits for the next reader instead of being closed.
 */
final class Engine implements AutoCloseable {
    /** Held, because the library's logger would forget its level with nobody holding it. It also writes to the console. */
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private static final List<String> CLOCKS = List.of(
            "localyear", "localdate", "localtime", "localdatetime", "docyear", "docdate", "doctime", "docdatetime");

    private static final Queue<Engine> IDLE = new ConcurrentLinkedQueue<>();

    private final Asciidoctor asciidoctor;
    private final List<LogRecord> complaints = new ArrayList<>();

    private boolean sound = true;

    private Engine() {
        CONSOLE.setLevel(Level.OFF);
        asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(complaints::add);
        asciidoctor.javaConverterRegistry().register(MarkingConverter.class, MarkingConverter.BACKEND);
        asciidoctor.javaExtensionRegistry().inlineMacro(ReferenceMacro.policy()).inlineMacro(ReferenceMacro.term());
        loadScript();
    }

    /** One that waits for work, else a new one. */
    static Engine ready() {
        Engine idle = IDLE.poll();
        return idle == null ? new Engine() : idle;
    }

    private void loadScript() {
        try (InputStream script = Engine.class.getResourceAsStream("as-written.rb")) {
            asciidoctor.rubyExtensionRegistry().loadClass(Objects.requireNonNull(script));
        } catch (IOException broken) {
            throw new UncheckedIOException("as-written.rb", broken);
        }
    }

    /**
     * Hands the parsed text to {@code reading}, then all that Asciidoctor complained of meanwhile to {@code complaint}.
     *
     * @return whether the text was read to its end; Asciidoctor has failed on texts that are merely unusual
     */
    boolean read(String text, Consumer<Document> reading, Consumer<LogRecord> complaint) {
        complaints.clear();
        // Whatever ends a reading before its end may have left something behind.
        sound = false;
        try {
            reading.accept(asciidoctor.load(text, options()));
        } catch (RaiseException failed) {
            return false;
        }
        complaints.forEach(complaint);
        sound = true;
        return true;
    }

    private static Options options() {
        return Options.builder()
                .safe(SafeMode.SECURE)
                .backend(MarkingConverter.BACKEND)
                .sourcemap(true)
                .standalone(false)
                .attributes(attributes())
                .build();
    }

    private static Attributes attributes() {
        var attributes = Attributes.builder()
                .attribute("doctype", "article")
                .attribute("attribute-missing", "skip")
                .attribute("attribute-undefined", "drop")
                .attribute("sectids", null)
                .attribute("compat-mode", null)
                .attribute("relfilesuffix", ".adoc");
        // Attributes that tell the day would make two builds differ; written back as they stand, they are text.
        for (String clock : CLOCKS) {
            attributes.attribute(clock, "{" + clock + "}");
        }
        return attributes.build();
    }

    /** Lets it wait for the next reader; one that failed is not used again. */
    @Override
    public void close() {
        if (sound) {
            IDLE.add(this);
        } else {
            asciidoctor.close();
        }
    }
}
