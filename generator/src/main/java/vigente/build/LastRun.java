package vigente.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigente.build.Pipeline.Built;
import vigente.output.Published;
import vigente.output.Store;
import vigente.problem.Digest;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Tally;

/**
 * How the last run of an order ended, which is how it would end again where nothing that it saw has changed since.
 *
 * <p>What it saw are its sources, its own templates and assets, the program, the day, and the site it left.
 */
final class LastRun {
    private static final String NAME = "ultima/vez";

    private final Store store;
    private final Circumstances circumstances;

    LastRun(Store store, Circumstances circumstances) {
        this.store = store;
        this.circumstances = circumstances;
    }

    /** How it ended; empty where anything has changed, or nobody knows. */
    Optional<Built> same() {
        return store.find(NAME).flatMap(bytes -> {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                String before = in.readUTF();
                return circumstances.now().filter(before::equals).isPresent()
                        ? Optional.of(read(in))
                        : Optional.empty();
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        });
    }

    /** Keeps how a run ended that published, unless somebody changed its sources meanwhile. */
    void keep(Built built) {
        built.published()
                .ifPresent(published -> circumstances.after().ifPresent(seen -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    try (DataOutputStream out = new DataOutputStream(bytes)) {
                        out.writeUTF(seen);
                        write(built.briefing(), published, out);
                    } catch (IOException unexpected) {
                        throw new UncheckedIOException(unexpected);
                    }
                    store.keep(NAME, bytes.toByteArray());
                }));
    }

    private static void write(Briefing briefing, Published published, DataOutputStream out) throws IOException {
        out.writeInt(published.files());
        Tally tally = briefing.tally();
        for (int number : List.of(tally.errors(), tally.warnings(), tally.advices(), tally.policies())) {
            out.writeInt(number);
        }
        out.writeInt(briefing.problems().shown().size());
        for (Problem problem : briefing.problems().shown()) {
            write(problem, out);
        }
        out.writeInt(briefing.problems().more().size());
        for (Map.Entry<String, Integer> more : briefing.problems().more().entrySet()) {
            out.writeUTF(more.getKey());
            out.writeInt(more.getValue());
        }
    }

    private static void write(Problem problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.kind().name());
        out.writeUTF(problem.place().file());
        out.writeInt(problem.place().line());
        out.writeInt(problem.place().column());
        out.writeInt(problem.place().length());
        out.writeUTF(problem.message());
        out.writeUTF(problem.help());
    }

    private static Built read(DataInputStream in) throws IOException {
        Published published = new Published(in.readInt(), 0, false);
        Tally tally = new Tally(in.readInt(), in.readInt(), in.readInt(), in.readInt());
        List<Problem> shown = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Kind kind = Kind.valueOf(in.readUTF());
            Place place = new Place(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
            shown.add(new Problem(kind, place, in.readUTF(), in.readUTF()));
        }
        Map<String, Integer> more = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            more.put(in.readUTF(), in.readInt());
        }
        return new Built(
                new Briefing(new Digest(Collections.unmodifiableList(shown), more), tally), Optional.of(published));
    }
}
