package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://S3.Example.com/, https://s3.example.com",
        "HTTPS://s3.example.com:443, https://s3.example.com",
        "http://127.0.0.1:9000, http://127.0.0.1:9000",
        "http://[fd00::1]:9000, http://[fd00::1]:9000",
        "https://10.0.20.100, https://10.0.20.100",
        "https://Bücket.example:9000/, https://xn--bcket-kva.example:9000",
    })
    void anAddressIsBroughtIntoOneForm(String typed, String kept) {
        assertThat(new Endpoint(typed).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "s3.example.com, needs https://",
        "ftp://s3.example.com, must start",
        "https://s3.example.com/bucket, remove /bucket",
        "https://s3.example.com?x=1, remove what follows",
        "https://key:secret@s3.example.com, must not contain a user",
        "https://s3.example.com:70000, port",
        "https://, not an address",
        "'https://s3 example.com', not an address",
        "https://bücket.example?x=1, remove what follows",
        "https://0177.0.0.1, four plain numbers",
        "https://127.0.0.01, four plain numbers",
        "https://2130706433, four plain numbers",
        "https://s3.example.127, no host name",
        "https://[fe80::1%25eth0]:9000, network interface",
        "https://[::1%1], network interface",
    })
    void whatIsNoRootOfAServiceHearsWhy(String typed, String rule) {
        assertThatThrownBy(() -> new Endpoint(typed))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining(rule)
                .message()
                .doesNotContain("secret@");
    }

    @Test
    void knowsItsPortAndWhetherItIsEncrypted() {
        assertThat(new Endpoint("https://s3.example.com").port()).isEqualTo(443);
        assertThat(new Endpoint("http://s3.example.com").port()).isEqualTo(80);
        assertThat(new Endpoint("https://s3.example.com").secure()).isTrue();
        assertThat(new Endpoint("http://s3.example.com:9000").secure()).isFalse();
    }

    @Test
    void anEndlessAddressIsRefused() {
        assertThatThrownBy(() -> new Endpoint("https://" + "a".repeat(500))).hasMessageContaining("too long");
    }
}
