package vigente.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Asciidoctor in a JVM of its own make: costs seconds to start, so that there is one for a run and only when needed. */
final class Engine implements AutoCloseable {
    /** Held, because the library's logger would forget its level with nobody holding it. It also writes to the console. */
    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private static final List<String> CLOCKS = List.of(
            "localyear", "localdate", "localtime", "localdatetime", "docyear", "docdate", "doctime", "docdatetime");

    private final Asciidoctor asciidoctor;
    private final List<LogRecord> complaints = new ArrayList<>();

    Engine() {
        CONSOLE.setLevel(Level.OFF);
        asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.registerLogHandler(complaints::add);
        asciidoctor.javaConverterRegistry().register(MarkingConverter.class, MarkingConverter.BACKEND);
        asciidoctor.javaExtensionRegistry().inlineMacro(ReferenceMacro.policy()).inlineMacro(ReferenceMacro.term());
        loadScript();
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
        try {
            reading.accept(asciidoctor.load(text, options()));
        } catch (RaiseException failed) {
            return false;
        }
        complaints.forEach(complaint);
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

    @Override
    public void close() {
        asciidoctor.close();
    }
}
