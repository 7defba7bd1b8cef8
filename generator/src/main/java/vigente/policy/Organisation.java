package vigente.policy;

import java.util.List;

/** Whose manual it is ({@code organizacion}); the other names are those that may appear in texts. */
public record Organisation(Value<String> tradeName, Value<String> legalName, List<String> otherNames) {
    public Organisation {
        otherNames = List.copyOf(otherNames);
    }
}
