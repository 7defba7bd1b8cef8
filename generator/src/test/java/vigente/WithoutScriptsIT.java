package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Without JavaScript a reader misses the search and today's clock, and meets nothing that does nothing. */
class WithoutScriptsIT extends InChromium {

    static List<String> pages() {
        return PageKinds.onePageOfEach();
    }

    @BeforeAll
    void switchScriptsOff() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsTheWholePageAndNoControlThatDoesNothing(String page) {
        open(page);
        assertThat(browser.findElement(By.tagName("h1")).isDisplayed()).isTrue();
        assertThat(browser.findElement(By.tagName("main")).getText()).hasSizeGreaterThan(60);
        assertThat(browser.findElements(By.cssSelector("button, select, input")))
                .filteredOn(WebElement::isDisplayed)
                .extracting(WebElement::getAccessibleName)
                .isEmpty();
    }

    @Test
    void answersWhatAppliesToMeFromTheListOfPosts() {
        open("index.html");
        WebElement post = browser.findElement(By.linkText("Gerente de Servicio"));
        assertThat(post.isDisplayed()).isTrue();
        post.click();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Gerente de Servicio");
    }

    @Test
    void leadsFromATermToItsDefinitionAndFromARuleToItself() {
        open("politicas/servicio-al-cliente.html");
        WebElement term = browser.findElement(By.cssSelector("#politicas a.term[href^='#D-']"));
        String address = String.valueOf(term.getDomAttribute("href"));
        assertThat(browser.findElements(By.id(address.substring(1)))).hasSize(1);
        assertThat(browser.findElement(By.cssSelector("#L-9 > a.label")).getDomAttribute("href"))
                .isEqualTo("#L-9");
    }

    private void open(String page) {
        browser.get(DemoSite.folder().resolve(page).toUri().toString());
    }
}
