package vigente.build;

import java.util.Optional;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Aside;
import vigente.output.Excerpts;
import vigente.output.Output;
import vigente.output.Sighted;
import vigente.output.Store;
import vigente.pdf.Bound;
import vigente.pdf.EarlierManual;
import vigente.pdf.PrintedFile;
import vigente.pdf.WaitingRoom;

/** Publishes prints: what an earlier build published of just the same is neither made nor read again, and what waits does so on the disk. */
final class PublishedPrints implements PrintTray, AutoCloseable {
    /** All that is remembered of prints. */
    static final String KIND = "impresos";

    private final Output output;
    private final Store store;
    private final String program;
    private final Aside aside = Aside.open();

    /** @param program a mark of the program, since another one may print otherwise */
    PublishedPrints(Output output, Store store, String program) {
        this.output = output;
        this.store = store;
        this.program = program;
    }

    @Override
    public void put(String path, PrintedFile file) {
        String name = KIND + "/" + program + "-" + file.key();
        boolean stands = store.find(name)
                .flatMap(PublishedPrints::read)
                .filter(before -> before.file().path().equals(path))
                .map(output::keep)
                .orElse(false);
        if (!stands) {
            output.write(path, file.content().bytes());
            store.keep(name, written(output.sighted(path)));
        }
    }

    @Override
    public void put(String path, Bound manual) {
        String name = KIND + "/" + program + "-manual";
        Optional<KeptManual> kept = store.find(name).flatMap(PublishedPrints::readManual);
        Optional<Excerpts> standing =
                kept.filter(one -> one.file().file().path().equals(path)).flatMap(one -> output.earlier(one.file()));
        ByteWriter now = new ByteWriter();
        try {
            EarlierManual before = standing.map(
                            file -> EarlierManual.of(kept.orElseThrow().index(), file::bytes))
                    .orElse(EarlierManual.NONE);
            output.write(path, out -> now.piece(manual.writeTo(out, before)));
        } finally {
            standing.ifPresent(Excerpts::close);
        }
        PageTrace.writeFile(output.sighted(path), now);
        store.keep(name, now.bytes());
    }

    /** How the manual looks that stands in the site, and what {@link EarlierManual} has to know of it. */
    private record KeptManual(byte[] index, Sighted file) {}

    private static Optional<KeptManual> readManual(byte[] kept) {
        try {
            ByteReader in = new ByteReader(kept);
            return Optional.of(new KeptManual(in.piece(), PageTrace.readFile(in)));
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    @Override
    public WaitingRoom room() {
        return pdf -> aside.put(pdf)::get;
    }

    /** Forgets the prints that this build had no use for. */
    void sweep() {
        store.sweep(KIND);
    }

    private static Optional<Sighted> read(byte[] kept) {
        try {
            return Optional.of(PageTrace.readFile(new ByteReader(kept)));
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    private static byte[] written(Sighted file) {
        ByteWriter out = new ByteWriter();
        PageTrace.writeFile(file, out);
        return out.bytes();
    }

    @Override
    public void close() {
        aside.close();
    }
}
