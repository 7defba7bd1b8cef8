package vigente.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.message.Messages;
import vigente.text.Fold;

/** Asks the person at the terminal; where nobody is there, every answer is empty. */
record Questions(Shell shell) {
    private static final Set<String> YES = Set.of("s", "si");

    /** Whether anybody can answer. */
    boolean possible() {
        return shell.answers().isPresent();
    }

    /** The answer to {@code question}, stripped; empty where there is none. */
    String ask(String question) {
        return shell.answers().map(answers -> answer(question, answers)).orElse("");
    }

    /** The answer to {@code question}, or {@code proposal} where only the enter key was pressed. */
    String ask(String question, String proposal) {
        String answer = ask(proposal.isEmpty() ? question : Messages.text("pregunta.propuesta", question, proposal));
        return answer.isEmpty() && possible() ? proposal : answer;
    }

    /** One of {@code choices}, told by its number or in words; any other answer as it was given. */
    String choose(String question, List<String> choices) {
        if (possible()) {
            for (int i = 0; i < choices.size(); i++) {
                shell.err().print(Messages.text("pregunta.opcion", i + 1, choices.get(i)) + "\n");
            }
        }
        String answer = ask(question);
        return numbered(answer, choices).orElse(answer);
    }

    private static Optional<String> numbered(String answer, List<String> choices) {
        if (!answer.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(answer);
        return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
    }

    /** Whether the answer is yes. */
    boolean confirm(String question) {
        return YES.contains(Fold.plain(ask(question)));
    }

    private String answer(String question, BufferedReader answers) {
        shell.out().flush();
        shell.err().print(question + " ");
        shell.err().flush();
        try {
            String line = answers.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
