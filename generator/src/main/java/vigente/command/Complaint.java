package vigente.command;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import vigente.message.Messages;
import vigente.text.Suggestion;

/**
 * What was wrong with a command line, in Spanish.
 *
 * @param message what was not understood
 * @param help what to write instead
 */
record Complaint(String message, String help) {
    static Complaint about(ParameterException wrong) {
        String seeHelp =
                Messages.text("uso.vea", wrong.getCommandLine().getCommandSpec().qualifiedName());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, seeHelp);
        }
        if (wrong instanceof MissingParameterException missing) {
            return new Complaint(missing(missing.getMissing()), seeHelp);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return new Complaint(Messages.text("uso.dos-veces", name(twice.getOverwritten())), seeHelp);
        }
        return value(wrong, seeHelp);
    }

    private static Complaint value(ParameterException wrong, String seeHelp) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return new Complaint(Messages.text("uso.confuso"), seeHelp);
        }
        // Our own converters say what may be written.
        String reason = wrong.getCause() instanceof TypeConversionException ours ? ours.getMessage() : null;
        return new Complaint(
                Messages.text("uso.valor", wrong.getValue(), name(argument)), reason == null ? seeHelp : reason);
    }

    private static Complaint unmatched(UnmatchedArgumentException unmatched, String seeHelp) {
        String word = unmatched.getUnmatched().get(0);
        boolean top = unmatched.getCommandLine().getParent() == null;
        String key = unmatched.isUnknownOption() ? "uso.opcion" : top ? "uso.desconocida" : "uso.sobra";
        return new Complaint(Messages.text(key, word), Suggestion.help(word, names(unmatched), seeHelp));
    }

    private static List<String> names(UnmatchedArgumentException unmatched) {
        return unmatched.isUnknownOption()
                ? List.copyOf(
                        unmatched.getCommandLine().getCommandSpec().optionsMap().keySet())
                : List.copyOf(unmatched.getCommandLine().getSubcommands().keySet());
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first.isOption() && !first.required()
                ? Messages.text("uso.sin-valor", name(first), first.paramLabel())
                : Messages.text("uso.falta", name(first));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
