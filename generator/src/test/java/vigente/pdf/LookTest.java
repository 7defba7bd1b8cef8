package vigente.pdf;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import vigente.template.Templates;

class LookTest {
    @Test
    void look() throws Exception {
        PdfPress press = new PdfPress(Templates.fromFolder(Path.of("../templates")));
        Files.createDirectories(Path.of("target/look"));
        for (String s : List.of("😀 x", "\uFFFD", "שלום", "مرحبا", "⚠☐→", "A\u00adB\u2011C\u00a0D\u2009E\u202fF")) {
            Fragment f = press.policy(
                    Sample.policy(
                            "a", "PO-1", Sample.IN_FORCE, List.of(Sample.part("texto", "x", "Uno", Sample.prose(s)))),
                    Sample.LINKS,
                    Sample.PICTURES);
            byte[] own = press.file(f, Map.of("PO-GEN-001", "../general/general-1.00.pdf"), "../../");
            System.out.println(s + " " + f.missing());
            Verdict.against(own).forEach(System.out::println);
            Files.write(Path.of("target/look/own2.pdf"), own);
        }
        Fragment f = press.policy(Sample.rich(), Sample.LINKS, Sample.PICTURES);
        byte[] own = press.file(f, Map.of("PO-GEN-001", "../general/general-1.00.pdf"), "../../");
        System.out.println(own.length);
        Verdict.against(own).forEach(System.out::println);
        Files.write(Path.of("target/look/own0.pdf"), own);
    }
}
