package vigente.build;

import java.util.Optional;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Aside;
import vigente.output.Output;
import vigente.output.Sighted;
import vigente.output.Store;
import vigente.pdf.Bound;
import vigente.pdf.PrintedFile;
import vigente.pdf.WaitingRoom;

/** Publishes prints: what an earlier build published of just the same is neither made nor read again, and what waits does so on the disk. */
final class PublishedPrints implements PrintTray, AutoCloseable {
    private static final String KIND = "impresos";

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
        output.write(path, manual::writeTo);
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
