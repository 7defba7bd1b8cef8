package vigente.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.control.Standing;
import vigente.export.Json;
import vigente.output.Output;
import vigente.output.Sighted;
import vigente.output.Store;

/**
 * Where {@code datos/manual.json} as an earlier build published it tells of each policy: what it told is told again of every
 * policy whose own pages would come out the same, unless somebody touched the file.
 */
final class DataMemory {
    /** Nothing is remembered. */
    static final DataMemory NONE = new DataMemory(Store.NONE, Optional.empty(), Path.of(""));

    private static final String NAME = "datos/manual";

    private final Store store;
    private final Optional<PageBasis> basis;
    private final Path published;
    private List<Excerpt> now = List.of();

    /**
     * Which bytes of the file tell of a policy.
     *
     * @param own all that concerns the policy, counted together
     * @param to exclusive
     */
    private record Excerpt(String policy, String own, long from, long to) {
        void write(ByteWriter out) {
            out.text(policy).text(own).large(from).large(to);
        }

        static Excerpt read(ByteReader in) {
            Excerpt read = new Excerpt(in.text(), in.text(), in.large(), in.large());
            if (read.from < 0 || read.to < read.from || read.to - read.from > Integer.MAX_VALUE) {
                throw new DamagedBytes(read.toString());
            }
            return read;
        }
    }

    /**
     * @param basis tells all that the pages of a policy are made of, which is more than these data tell; without any nothing is
     *     remembered
     * @param published the site's folder
     */
    DataMemory(Store store, Optional<PageBasis> basis, Path published) {
        this.store = store;
        this.basis = basis;
        this.published = published;
    }

    /** What is told of the policies in a file that now begins; who writes it closes this at its end. */
    Told begin() {
        Told told = basis.flatMap(known -> store.find(NAME))
                .flatMap(this::told)
                .orElseGet(() -> new Told(Map.of(), Optional.empty()));
        now = told.now;
        return told;
    }

    private Optional<Told> told(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        try {
            Sighted file = PageTrace.readFile(in);
            Map<String, Excerpt> before = new HashMap<>();
            in.list(() -> Excerpt.read(in)).forEach(excerpt -> before.put(excerpt.policy(), excerpt));
            if (!file.file().path().equals(DataFiles.MANUAL)) {
                return Optional.empty();
            }
            Optional<Path> standing = file.standing(published);
            return standing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Told(before, Optional.of(FileChannel.open(standing.get()))));
        } catch (DamagedBytes | IOException unknown) {
            return Optional.empty();
        }
    }

    /** Keeps where the file tells of each policy, which was written to {@code output}. */
    void keep(Output output) {
        basis.ifPresent(known -> {
            ByteWriter out = new ByteWriter();
            PageTrace.writeFile(output.sighted(DataFiles.MANUAL), out);
            out.list(now, excerpt -> excerpt.write(out));
            store.keep(NAME, out.bytes());
        });
    }

    /** One writing of the file. */
    final class Told implements Json.Excerpts<Standing>, AutoCloseable {
        private final Map<String, Excerpt> before;
        private final Optional<FileChannel> file;
        private final List<Excerpt> now = new ArrayList<>();

        private Told(Map<String, Excerpt> before, Optional<FileChannel> file) {
            this.before = before;
            this.file = file;
        }

        @Override
        public Optional<byte[]> find(Standing item) {
            String policy = item.policy().slug().text();
            return Optional.ofNullable(before.get(policy))
                    .filter(excerpt -> excerpt.own().equals(own(item)))
                    .flatMap(this::read);
        }

        @Override
        public void stands(Standing item, long from, long to) {
            now.add(new Excerpt(item.policy().slug().text(), own(item), from, to));
        }

        private String own(Standing item) {
            return basis.map(known -> known.of(item.policy()).own()).orElse("");
        }

        private Optional<byte[]> read(Excerpt excerpt) {
            try {
                FileChannel open = file.orElseThrow();
                if (excerpt.to() > open.size()) {
                    return Optional.empty();
                }
                ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(excerpt.to() - excerpt.from()));
                while (bytes.hasRemaining()) {
                    if (open.read(bytes, excerpt.from() + bytes.position()) < 0) {
                        return Optional.empty();
                    }
                }
                return Optional.of(bytes.array());
            } catch (IOException hasToBeWrittenAnew) {
                return Optional.empty();
            }
        }

        @Override
        public void close() throws IOException {
            if (file.isPresent()) {
                file.get().close();
            }
        }
    }
}
