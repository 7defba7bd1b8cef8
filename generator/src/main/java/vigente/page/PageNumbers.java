package vigente.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the printed manual that addresses lead to. */
@FunctionalInterface
public interface PageNumbers {
    /** The page that {@code address} leads to, as printed there; empty where it leads nowhere. */
    Optional<String> of(String address);

    /** Those of some addresses, by address. */
    default Map<String, String> among(Stream<String> addresses) {
        Map<String, String> found = new HashMap<>();
        addresses.forEach(address -> of(address).ifPresent(page -> found.put(address, page)));
        return found;
    }
}
