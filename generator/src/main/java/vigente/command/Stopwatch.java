package vigente.command;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vigente.build.Progress;
import vigente.build.Step;
import vigente.message.Messages;

/** Measures how long each step of a run takes, and passes on what it hears. */
final class Stopwatch implements Progress {
    private static final double MILLIS = 1000;

    private final Progress listener;
    private final Supplier<Instant> clock;
    private final Map<Step, Duration> taken = new EnumMap<>(Step.class);
    private Optional<Step> current = Optional.empty();
    private Instant since;

    Stopwatch(Progress listener, Supplier<Instant> clock) {
        this.listener = listener;
        this.clock = clock;
        this.since = clock.get();
    }

    @Override
    public void at(String sentence) {
        listener.at(sentence);
    }

    @Override
    public void at(String sentence, int done, int all) {
        listener.at(sentence, done, all);
    }

    @Override
    public void enters(Step step) {
        turn(Optional.of(step));
    }

    private void turn(Optional<Step> next) {
        Instant now = clock.get();
        Duration passed = Duration.between(since, now);
        current.ifPresent(step -> taken.merge(step, passed, Duration::plus));
        current = next;
        since = now;
    }

    /** Ends the last step and tells of each: a line for every step, in the order of their work, and the sum. */
    String report() {
        turn(Optional.empty());
        StringBuilder lines = new StringBuilder();
        taken.forEach((step, time) -> lines.append(line(Messages.text("tiempos." + step.id()), time)));
        Duration all = taken.values().stream().reduce(Duration.ZERO, Duration::plus);
        return lines.append(line(Messages.text("tiempos.todo"), all)).toString();
    }

    private static String line(String what, Duration time) {
        String seconds = String.format(Locale.ROOT, "%8.2f s", time.toMillis() / MILLIS);
        return seconds.replace('.', ',') + "  " + what + "\n";
    }
}
