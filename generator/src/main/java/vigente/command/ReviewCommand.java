package vigente.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.edit.RegisterAct;

/** {@code review}: records a review that found nothing to change. */
record ReviewCommand() implements Command {
    @Override
    public String name() {
        return "review";
    }

    @Override
    public String alias() {
        return "revision-periodica";
    }

    @Override
    public List<OptionSpec> options() {
        return Recording.options();
    }

    @Override
    public List<PositionalParamSpec> parameters() {
        return List.of(Options.parameter(0, "orden.acto.CODIGO", "codigo"));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        return new Recording(new Desk(arguments, shell), "review").run(RegisterAct::review);
    }
}
