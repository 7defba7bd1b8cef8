package vigente.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may ask: this machine's browser, from pages of this server.
 *
 * <p>Another site's page can make a browser send requests here, also under a name of its own that leads to this machine
 * (DNS rebinding). Both give themselves away: the first by its Origin, the second by its Host.
 */
final class Gate {
    private static final int USUAL_PORT = 80;

    private final Set<String> hosts;
    private final Set<String> origins;

    Gate(int port) {
        this.hosts = Stream.of("localhost", "127.0.0.1", "[::1]")
                .flatMap(name -> port == USUAL_PORT ? Stream.of(name, name + ":" + port) : Stream.of(name + ":" + port))
                .collect(Collectors.toUnmodifiableSet());
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    boolean admits(Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        List<String> origin = headers.getOrDefault("Origin", List.of());
        return host.size() == 1
                && hosts.contains(folded(host.get(0)))
                && origin.stream().allMatch(this::isOurs);
    }

    private boolean isOurs(String origin) {
        return origins.contains(folded(origin));
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
