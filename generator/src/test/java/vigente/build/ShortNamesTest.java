package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That scripts still do what they did is told by the tests in the browser, which run on short names only. */
class ShortNamesTest {
    @Test
    void shortensWhatIsDeclared() {
        assertThat(ShortNames.in("const total=1;function add(more){return total+more;}"))
                .isEqualTo("const b=1;function c(a){return b+a;}");
    }

    @Test
    void leavesNamesThatAreDeclaredElsewhere() {
        assertThat(ShortNames.in("let text=document.title;window.text=encode(text);"))
                .isEqualTo("let a=document.title;window.text=encode(a);");
    }

    @Test
    void leavesProperties() {
        assertThat(ShortNames.in("const name={name:1,other(name){return this.name+name;}};"))
                .isEqualTo("const a={name:1,other(a){return this.name+a;}};");
    }

    @Test
    void namesThePropertyWhereAShorthandDoesNot() {
        assertThat(ShortNames.in("const f=({word,at=0})=>({word,at});"))
                .isEqualTo("const c=({word:b,at:a=0})=>({word:b,at:a});");
    }

    @Test
    void usesDefaultsAndDeclaresThemNot() {
        assertThat(ShortNames.in("const f=(made=start(),next)=>next(made);")).isEqualTo("const c=(a=start(),b)=>b(a);");
    }

    @Test
    void takesNoNameThatIsUsedOtherwise() {
        assertThat(ShortNames.in("const first=a.b;b(first);")).isEqualTo("const c=a.b;b(c);");
    }

    @Test
    void readsPatternsLoopsAndClasses() {
        assertThat(ShortNames.in("for(const [key,[value]] of map){try{}catch(error){say(error);}}"))
                .isEqualTo("for(const [b,[c]] of map){try{}catch(a){say(a);}}");
        assertThat(ShortNames.in("class Box{constructor(size){this.size=size;}size(){return new Box(1);}}"))
                .isEqualTo("class a{constructor(b){this.size=b;}size(){return new a(1);}}");
    }

    @Test
    void leavesTextsAndExpressionsAlone() {
        assertThat(ShortNames.in("const text=\"text\"+/text/g.source;")).isEqualTo("const a=\"text\"+/text/g.source;");
    }

    @Test
    void readsScriptsThatKeepToItsRules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../site/js"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String script = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(script)
                        .as("%s: names in a text keep their length", file)
                        .doesNotContain("${");
                assertThat(List.of("eval(", "with (", "var "))
                        .as("%s: what would give names another meaning", file)
                        .noneMatch(script::contains);
            }
        }
    }
}
