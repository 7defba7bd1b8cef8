package vigente.command;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import vigente.edit.RegisterAct;

/** {@code retire}: records a withdrawal. */
record RetireCommand() implements Command {
    @Override
    public String name() {
        return "retire";
    }

    @Override
    public String alias() {
        return "retirar";
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
        return new Recording(new Desk(arguments, shell), "retire").run(RegisterAct::retire);
    }
}
