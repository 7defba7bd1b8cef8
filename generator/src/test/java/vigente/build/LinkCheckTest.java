package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;

class LinkCheckTest {
    private final LinkCheck links = new LinkCheck();

    @Test
    void findsWhatIsThereWhicheverPageComesFirst() {
        givenPage("a.html", "<p id=\"uno\"><a href=\"b.html#dos\">b</a> <a href=\"#uno\">a</a></p>");
        givenPage("b.html", "<p id=\"dos\"><a href=\"a.html#uno\">a</a> <a href=\"manual.pdf\">m</a></p>");

        thenDeadAre(Set.of("a.html", "b.html", "manual.pdf"));
    }

    @Test
    void reportsIdThatPageDoesNotHoldWhicheverComesFirst() {
        givenPage("a.html", "<p id=\"uno\"><a href=\"b.html#do\">b</a></p>");
        givenPage("b.html", "<p id=\"dos\"><a href=\"a.html#un\">a</a> <a href=\"#tres\">b</a></p>");

        thenDeadAre(
                Set.of("a.html", "b.html"),
                dead("a.html", "b.html#do"),
                dead("b.html", "a.html#un"),
                dead("b.html", "b.html#tres"));
    }

    @Test
    void reportsFileThatIsNotPublished() {
        givenPage("a/b.html", "<a href=\"../c.html\">c</a> <a href=\"../d.html#uno\">d</a>");

        thenDeadAre(Set.of("a/b.html", "d.html"), dead("a/b.html", "c.html"), dead("a/b.html", "d.html#uno"));
    }

    @Test
    void namesFirstOfAllPagesThatLeadToNothing() {
        givenPage("b.html", "<a href=\"c.html#uno\">c</a>");
        givenPage("c.html", "<p id=\"dos\">c</p>");
        givenPage("a.html", "<a href=\"c.html#uno\">c</a>");

        thenDeadAre(Set.of("a.html", "b.html", "c.html"), dead("a.html", "c.html#uno"));
    }

    private void givenPage(String address, String html) {
        Leads.Search search = new Leads.Search(address);
        search.through(html);
        links.page(address, search.found());
    }

    private void thenDeadAre(Set<String> published, Problem... dead) {
        assertThat(links.dead(published::contains)).containsExactlyInAnyOrder(dead);
    }

    private static Problem dead(String page, String address) {
        return Problem.of(Kind.DEAD_LINK, Place.start("manual.yaml"), page, address);
    }
}
