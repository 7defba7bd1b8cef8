package vigente.build;

import java.util.function.UnaryOperator;
import vigente.output.Target;
import vigente.pdf.Bound;
import vigente.pdf.PrintedFile;
import vigente.pdf.WaitingRoom;

/** Where prints go once they are made; may be used from several threads. */
interface PrintTray {
    /** Adds the file {@code path}. */
    void put(String path, PrintedFile file);

    /** Adds the manual. */
    void put(String path, Bound manual);

    /** Where documents wait for the manual. */
    WaitingRoom room();

    /** One that makes everything anew and holds it in memory. */
    static PrintTray into(Target target) {
        return into(target, UnaryOperator.identity());
    }

    /** The same that puts every file through {@code last} before it is added: a signature. */
    static PrintTray into(Target target, UnaryOperator<byte[]> last) {
        return new PrintTray() {
            @Override
            public void put(String path, PrintedFile file) {
                target.write(path, last.apply(file.content().bytes()));
            }

            @Override
            public void put(String path, Bound manual) {
                target.write(path, last.apply(manual.bytes()));
            }

            @Override
            public WaitingRoom room() {
                return WaitingRoom.MEMORY;
            }
        };
    }
}
