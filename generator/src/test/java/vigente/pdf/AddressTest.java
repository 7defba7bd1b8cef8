package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void keepsTheWorldsAddresses() {
        assertThat(Address.encoded("https://a.mx/b%20c?d=e&f#g")).isEqualTo("https://a.mx/b%20c?d=e&f#g");
        assertThat(Address.encoded("mailto:ana@a.mx")).isEqualTo("mailto:ana@a.mx");
        assertThat(Address.encoded("https://a.mx/') url('x")).doesNotContain("'", ")", " ");
    }

    @Test
    void ownAddressesComeBackAsTheyWere() {
        for (String meant : new String[] {"#D-misión", "compras#L-9", "/anexos/a b+c%.pdf"}) {
            String address = meant.startsWith("#") ? meant : Address.SCHEME + meant;
            assertThat(Address.decoded(Address.encoded(address))).isEqualTo(meant);
        }
    }

    @Test
    void leadsNowhereElse() {
        for (String address :
                new String[] {"", "#", "javascript:alert(1)", "file:///etc/passwd", "data:,x", "otra.html"}) {
            assertThat(Address.encoded(address)).isEmpty();
        }
    }
}
