package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
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
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Directory directory = Standings.of(manual, today).directory();
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            new InText(directory, living.policy(), living.revision(), problems).check();
        }
    }

    private record InText(Directory directory, Policy policy, Revision revision, Problems problems) {
        void check() {
            revision.sections().forEach(section -> texts(section.content()));
            revision.allDefinitions().forEach(this::definition);
            for (Annex annex : revision.annexes()) {
                if (annex instanceof Annex.Document document) {
                    texts(document.content());
                    document.origin().ifPresent(o -> o.contradicts().forEach(p -> reference(p.target(), p.place())));
                }
            }
        }

        private void definition(Definition definition) {
            definition.text().known().ifPresent(this::texts);
            definition.see().ifPresent(target -> reference(target, definition.place()));
        }

        private void texts(List<Block> content) {
            Walk.inlines(content, inline -> {
                if (inline instanceof Inline.Reference reference) {
                    reference(reference.target(), reference.place());
                }
            });
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
                return Messages.text("referencia.ni-politica-ni-termino", target.document());
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
            return Suggestion.help(word, candidates, Messages.text("referencia.ayuda"));
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
