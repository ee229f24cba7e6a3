package ai.altertable.settings.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application that ours is measured against. */
class StarterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<artifactId>spring-boot-starter-parent</artifactId>\\s*<version>(.+?)</version>",
                "<vaadin.version>(.+?)</vaadin.version>",
                "<java.version>(.+?)</java.version>"
            })
    void itHasOurVersions(String version) throws IOException {
        assertThat(find(version, Path.of("src/bench/starter/pom.xml"))).isEqualTo(find(version, Path.of("pom.xml")));
    }

    private static String find(String version, Path pom) throws IOException {
        Matcher matcher = Pattern.compile(version).matcher(Files.readString(pom));
        assertThat(matcher.find()).as("%s in %s", version, pom).isTrue();
        return matcher.group(1);
    }
}
