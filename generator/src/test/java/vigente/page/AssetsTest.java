package vigente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class AssetsTest {
    @Test
    void namesAFileByItsContent() {
        Assets assets = Assets.of(Map.of("js/a.js", bytes("hola")));
        assertThat(assets.addresses()).containsEntry("js/a.js", "assets/js/a.b221d9dbb0.js");
        assertThat(assets.files()).containsOnlyKeys("assets/js/a.b221d9dbb0.js");
    }

    @Test
    void rewritesAddressesInStyleSheets() {
        String css = "a{src:url(\"../fonts/f.woff2\") url('b.svg')} b{x:url(data:,x) url(../perdido.png)}";
        Assets assets =
                Assets.of(Map.of("css/s.css", bytes(css), "fonts/f.woff2", bytes("f"), "css/b.svg", bytes("b")));
        assertThat(text(assets, "css/s.css"))
                .contains("url(\"../fonts/f.252f10c836.woff2\")")
                .contains("url(\"../css/b.3e23e81600.svg\")")
                .contains("url(data:,x) url(../perdido.png)");
    }

    @Test
    void givesAStyleSheetAnotherNameWhenWhatItShowsChanges() {
        Map<String, byte[]> one = Map.of("css/s.css", bytes("url(f.svg)"), "css/f.svg", bytes("1"));
        Map<String, byte[]> two = Map.of("css/s.css", bytes("url(f.svg)"), "css/f.svg", bytes("2"));
        assertThat(Assets.of(one).addresses().get("css/s.css"))
                .isNotEqualTo(Assets.of(two).addresses().get("css/s.css"));
    }

    private static String text(Assets assets, String name) {
        String address = Objects.requireNonNull(assets.addresses().get(name));
        return new String(Objects.requireNonNull(assets.files().get(address)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
