package vigente.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class CompanyColourTest {
    @ParameterizedTest
    @ValueSource(strings = {"#0b5cad", "#ffee00", "#000000", "#ffffff", "#ff8800"})
    void canBeReadOnALightPageAndOnADarkOne(String colour) {
        String[] parts = CompanyColour.parse(colour).styleSheet().split("--company: ", -1);
        CompanyColour light = CompanyColour.parse(parts[1].substring(0, 7));
        CompanyColour dark = CompanyColour.parse(parts[2].substring(0, 7));
        assertThat(light.contrast(CompanyColour.parse("#ffffff"))).isGreaterThanOrEqualTo(4.5);
        assertThat(dark.contrast(CompanyColour.parse("#13171b"))).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5cad", "#8a1538"})
    void leavesAColourThatCanBeReadAsItIs(String colour) {
        assertThat(CompanyColour.parse(colour).styleSheet()).contains("--company: " + colour);
    }
}
