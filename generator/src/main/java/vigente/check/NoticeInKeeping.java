package vigente.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Kind;

/** The notice does not forbid what every page offers: to print it and to download its PDF. */
final class NoticeInKeeping {
    private static final Set<String> COPYING =
            Set.of("copi", "reprod", "impres", "imprim", "descarg", "divulg", "distrib");
    private static final Set<String> ALLOWED = Set.of(
            "salvo",
            "excepto",
            "excepcion",
            "excepciones",
            "permite",
            "permiten",
            "auditoria",
            "auditorias",
            "interno",
            "interna",
            "consulta",
            "consultar",
            "personal");

    private NoticeInKeeping() {}

    static void check(List<Passage> notice, Found found) {
        if (notice.stream().anyMatch(passage -> passage.has(ALLOWED))) {
            return;
        }
        for (Passage passage : notice) {
            for (Passage sentence : passage.sentences()) {
                Optional<Integer> forbids = sentence.indexOf(Set.of("prohib"));
                Optional<Integer> copying = sentence.indexOf(COPYING);
                if (forbids.isPresent() && copying.isPresent()) {
                    String words = sentence.written(copying.get());
                    found.add(Kind.NOTICE_FORBIDS, sentence.place(), words, words);
                    return;
                }
            }
        }
    }
}
