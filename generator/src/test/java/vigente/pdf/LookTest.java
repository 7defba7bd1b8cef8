package vigente.pdf;

import java.nio.file.*;
import org.junit.jupiter.api.Test;
import vigente.template.Templates;

class LookTest {
    @Test
    void look() throws Exception {
        PdfPress press = new PdfPress(Templates.fromFolder(Path.of("../templates")));
        Files.createDirectories(Path.of("target/look"));
        for (int i = 0; i < 4; i++) {
            long t = System.nanoTime();
            Fragment f = press.policy(Sample.rich(), Sample.LINKS, Sample.PICTURES);
            System.out.println((System.nanoTime() - t) / 1000000 + " ms " + f.missing() + " " + f.unprintable() + " "
                    + f.pdf().length);
            Files.write(Path.of("target/look/raw.pdf"), f.pdf());
        }
    }
}
