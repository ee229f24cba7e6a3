package ai.altertable.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetPlaceTest {

    @TempDir
    Path home;

    @Test
    void withoutAChoiceItIsAFileInTheDataFolder() {
        assertThat(KeysetPlace.of(home, null, false))
                .isEqualTo(home.resolve("keys/private.json").toUri());
    }

    @Test
    void aRelativeDataFolderBecomesAWholeAddress() {
        URI place = KeysetPlace.of(Path.of("data/../data"), null, false);

        assertThat(place).hasScheme("file");
        assertThat(Path.of(place))
                .isAbsolute()
                .isEqualTo(Path.of("data/keys/private.json").toAbsolutePath());
    }

    @Test
    void aConfiguredPlaceIsTakenAsItIs() {
        assertThat(KeysetPlace.of(home, "file:///var/lib/buckets/private.json", false))
                .isEqualTo(URI.create("file:///var/lib/buckets/private.json"));
        assertThat(KeysetPlace.of(home, "aws-kms://arn:aws:kms:eu-central-1:1:key/x", true))
                .hasScheme("aws-kms");
    }

    @Test
    void productionLeavesNoTraceBesideTheKeyset() throws IOException {
        KeysetPlace.of(home, null, false);

        try (var files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void productionRefusesADemosKey() {
        KeysetPlace.of(home, null, true);

        assertThatThrownBy(() -> KeysetPlace.of(home, null, false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("was made for a demo")
                .hasMessageContaining("buckets.keyset");
    }

    @Test
    void productionRefusesADemosKeyByItsOwnNameToo() {
        KeysetPlace.of(home, null, true);
        String place = home.resolve("keys/private.json").toUri().toString();

        assertThatThrownBy(() -> KeysetPlace.of(Path.of("elsewhere"), place, false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDemoStartsAgainOnItsOwnKey() {
        URI first = KeysetPlace.of(home, null, true);

        assertThat(KeysetPlace.of(home, null, true)).isEqualTo(first);
    }

    @Test
    void theMarkSaysWhatItIsFor() {
        KeysetPlace.of(home, null, true);

        assertThat(home.resolve("keys/DEMO")).content().contains("made for a demo");
    }
}
