package vigente.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.build.BadOrder;
import vigente.edit.CodeProposal;
import vigente.edit.NewPolicy;
import vigente.edit.Objection;
import vigente.edit.OpenManual;
import vigente.message.Messages;
import vigente.output.ContentChange;

/** {@code new}: a policy's folder with its first working copy, in which what is not known is PENDIENTE. */
record NewCommand() implements Command {
    private static final String CODE = "--code";
    private static final String AREA = "--area";
    private static final String RESPONSIBLE = "--responsible";
    private static final String FOLDER = "--folder";

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String alias() {
        return "nueva";
    }

    @Override
    public List<OptionSpec> options() {
        return List.of(
                Options.text(CODE, "orden.new.--code", "codigo"),
                Options.text(AREA, "orden.new.--area", "area"),
                Options.text(RESPONSIBLE, "orden.new.--responsible", "puesto"),
                Options.text(FOLDER, "orden.new.--folder", "nombre"));
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.new.TITULO", "titulo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Desk desk = new Desk(arguments, shell);
        return desk.open((open, change) -> {
            NewPolicy policy = new Asking(desk, open).policy();
            return write(desk, open, policy, change);
        });
    }

    private static int write(Desk desk, OpenManual open, NewPolicy policy, ContentChange change) {
        String folder = desk.shown("politicas/" + policy.slug() + "/" + NewPolicy.REVISION);
        String code = policy.code().isEmpty() ? "PENDIENTE" : policy.code();
        String word = policy.code().isEmpty() ? policy.slug() : policy.code();
        return desk.done(
                policy.write(change, open),
                Messages.text("nueva.hecho", policy.title(), code, folder) + "\n"
                        + Messages.text("siguiente.escribir", word));
    }

    /** What the new policy shall be, from the options and, where somebody can answer, from questions. */
    private record Asking(Desk desk, OpenManual open) {
        NewPolicy policy() {
            String title = desk.arguments().parameter(0).orElse("").strip().replaceAll("\\s+", " ");
            String slug = slug(title);
            String area = given(AREA).orElseGet(() -> questions().ask(Messages.text("pregunta.area")));
            String proposal = CodeProposal.of(open, area).orElse("");
            String code = code(given(CODE)
                    .orElseGet(() -> questions().possible()
                            ? questions().ask(Messages.text("pregunta.codigo"), proposal)
                            : proposal));
            String responsible = responsible(given(RESPONSIBLE)
                    .orElseGet(() -> questions().choose(Messages.text("pregunta.responsable"), posts())));
            return new NewPolicy(title, slug, code, area, responsible);
        }

        private Questions questions() {
            return new Questions(desk.shell());
        }

        private Optional<String> given(String option) {
            return desk.arguments().text(option).map(String::strip);
        }

        private List<String> posts() {
            return open.manual().settings().posts();
        }

        private String slug(String title) {
            String slug = given(FOLDER).orElse(NewPolicy.slug(title));
            refuse(Objection.toFolder(open, slug));
            return slug;
        }

        private String code(String code) {
            refuse(Objection.toCode(open, code));
            return code;
        }

        private String responsible(String written) {
            refuse(Objection.toPost(open, written));
            return NewPolicy.post(open, written);
        }

        private static void refuse(Optional<Objection> objection) {
            objection.ifPresent(found -> {
                throw new BadOrder(found.sentence("nueva."));
            });
        }
    }
}
