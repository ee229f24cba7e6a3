package ai.altertable.settings.demo.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenFirstStays() throws IOException {
        Path file = folder.resolve("key.json");

        KeyPair first = OwnerOnlyFile.readOrCreate(file, KeyPair.class, () -> KeyPair.generate("FIRST"));
        KeyPair second = OwnerOnlyFile.readOrCreate(file, KeyPair.class, () -> KeyPair.generate("SECOND"));

        assertThat(second).isEqualTo(first);
        assertThat(first.accessKeyId()).matches("FIRST[A-Z0-9]{11}");
        assertThat(first.secretAccessKey()).matches("[A-Za-z0-9+/]{40}");
    }

    @Test
    void aDraftLeftByACrashIsReplaced() throws IOException {
        Path file = folder.resolve("key.json");
        Files.writeString(folder.resolve("key.json.new"), "{\"accessKe");

        KeyPair pair = OwnerOnlyFile.readOrCreate(file, KeyPair.class, () -> KeyPair.generate("FIRST"));

        assertThat(OwnerOnlyFile.read(file, KeyPair.class)).isEqualTo(pair);
        assertThat(folder.resolve("key.json.new")).doesNotExist();
    }

    @Test
    void aKeyDoesNotPrintItsSecret() {
        KeyPair pair = KeyPair.generate("FIRST");

        assertThat(pair.toString()).contains(pair.accessKeyId()).doesNotContain(pair.secretAccessKey());
    }
}
