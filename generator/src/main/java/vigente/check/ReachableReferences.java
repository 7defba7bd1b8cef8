package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.ContentsMemory;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Term;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Suggestion;
import vigente.text.Target;
import vigente.text.Walk;

/** Every reference leads somewhere. */
final class ReachableReferences implements Check {
    private static final Pattern RULE = Pattern.compile("[lL]-[\\d.]+");

    private final ContentsMemory contents;

    ReachableReferences(ContentsMemory contents) {
        this.contents = contents;
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Directory directory = Standings.of(manual, today).directory(contents);
        new InNotice(directory, problems).check(manual.notice());
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            new InText(directory, living.policy(), living.revision(), problems).check();
        }
    }

    private record InNotice(Directory directory, Problems problems) {
        void check(List<Block> notice) {
            Walk.inlines(notice, inline -> {
                if (inline instanceof Inline.Reference reference
                        && directory.find(reference.target()).isEmpty()) {
                    report(reference.target(), reference.place());
                }
            });
        }

        private void report(Target target, Place place) {
            String reason = Messages.text(
                    target.document().isEmpty() ? "referencia.nada-aqui" : "referencia.ni-politica-ni-termino");
            problems.add(Kind.BROKEN_REFERENCE, place, target.written(), reason, Messages.text("referencia.ayuda"));
        }
    }

    private record InText(Directory directory, Policy policy, Revision revision, Problems problems) {
        void check() {
            for (Section section : revision.sections()) {
                Walk.words(section.title(), this::inline);
                texts(section.content());
            }
            revision.allDefinitions().forEach(this::definition);
            for (Annex annex : revision.annexes()) {
                if (annex instanceof Annex.Document document) {
                    texts(document.content());
                    document.origin().ifPresent(this::origin);
                }
            }
        }

        private void definition(Definition definition) {
            definition.text().known().ifPresent(this::texts);
            definition.see().ifPresent(target -> reference(target, definition.place()));
        }

        private void texts(List<Block> content) {
            Walk.inlines(content, this::inline);
        }

        private void inline(Inline inline) {
            if (inline instanceof Inline.Reference reference) {
                reference(reference.target(), reference.place());
            }
        }

        private void origin(Annex.External origin) {
            texts(origin.summary());
            origin.contradicts().forEach(p -> reference(p.target(), p.place()));
        }

        private void reference(Target target, Place place) {
            if (directory.find(policy, revision, target).isEmpty()) {
                problems.add(Kind.BROKEN_REFERENCE, place, target.written(), reason(target), help(target));
            }
        }

        private String reason(Target target) {
            if (target.document().isEmpty()) {
                return Messages.text("referencia.nada-aqui", target.fragment());
            }
            if (target.fragment().isEmpty()) {
                return Messages.text("referencia.ni-politica-ni-termino");
            }
            return directory.policy(target.document()).isPresent()
                    ? Messages.text("referencia.nada-alla", target.document(), target.fragment())
                    : Messages.text("referencia.sin-politica", target.document());
        }

        private String help(Target target) {
            Optional<Policy> other = directory.policy(target.document());
            List<String> candidates = target.document().isEmpty()
                    ? inside(revision)
                    : other.isPresent() ? inside(directory.shown(other.get())) : outside();
            String word = target.document().isEmpty() || other.isPresent() ? target.fragment() : target.document();
            return target.document().isEmpty() || other.isPresent()
                    ? rules(target.fragment(), other.map(directory::shown).orElse(revision))
                            .orElseGet(() -> Suggestion.help(word, candidates, Messages.text("referencia.ayuda")))
                    : Suggestion.help(word, candidates, Messages.text("referencia.ayuda"));
        }

        // One rule's number is as near to another's as any: what helps is how far the numbers go.
        private static Optional<String> rules(String fragment, Revision revision) {
            List<Rule> rules = revision.rules();
            return RULE.matcher(fragment).matches() && !rules.isEmpty()
                    ? Optional.of(Messages.text(
                            "referencia.lineamientos",
                            rules.get(0).label(),
                            rules.get(rules.size() - 1).label()))
                    : Optional.empty();
        }

        private static List<String> inside(Revision revision) {
            List<String> names = new ArrayList<>();
            revision.allRules().map(Rule::label).forEach(names::add);
            revision.sections().forEach(s -> names.add(s.id()));
            revision.annexes().forEach(a -> names.add(a.label()));
            revision.allDefinitions()
                    .map(Definition::term)
                    .flatMap(Optional::stream)
                    .map(Term::written)
                    .forEach(names::add);
            return names;
        }

        private List<String> outside() {
            List<String> names = new ArrayList<>();
            for (Policy each : directory.policies()) {
                each.code().ifPresent(code -> names.add(code.text()));
                directory
                        .shown(each)
                        .allDefinitions()
                        .map(Definition::term)
                        .flatMap(Optional::stream)
                        .map(Term::written)
                        .forEach(names::add);
            }
            revision.allDefinitions()
                    .map(Definition::term)
                    .flatMap(Optional::stream)
                    .map(Term::written)
                    .forEach(names::add);
            return names;
        }
    }
}
