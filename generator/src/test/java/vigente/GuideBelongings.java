package vigente;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What the guide takes for granted that its reader has: a document written in Word, and templates and styles of one's own. */
final class GuideBelongings {
    static final String DOCUMENT = "Política de regalos.docx";
    static final String TEMPLATE = "mis plantillas/web/notice.ftlh";
    static final String STYLE = "mis archivos/css/print.css";
    private static final Path PROJECT = Path.of("..");
    private static final List<String> PARAGRAPHS = List.of(
            "Política de regalos",
            "Código: PO-REG-001",
            "Revisión: 1.00x",
            "Área: Comercial",
            "Responsable: Director Comercial",
            "",
            "Página 1 de 1",
            "Definir qué regalos se aceptan y cuáles se devuelven.",
            "Alcance",
            "Todo el personal que trata con proveedores y clientes.",
            "Definiciones",
            "Regalo - Lo que se recibe sin pagarlo.",
            "Políticas",
            "1. Quien recibe un regalo debe avisar a su jefe el mismo día.",
            "2. Nadie debe aceptar dinero.");

    private GuideBelongings() {}

    static void layInto(Path work) throws IOException {
        copy("templates/web/notice.ftlh", work.resolve(TEMPLATE));
        copy("site/css/print.css", work.resolve(STYLE));
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(work.resolve(DOCUMENT))) {
            PARAGRAPHS.forEach(words -> document.createParagraph().createRun().setText(words));
            document.write(out);
        }
    }

    private static void copy(String original, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(PROJECT.resolve(original), target);
    }
}
