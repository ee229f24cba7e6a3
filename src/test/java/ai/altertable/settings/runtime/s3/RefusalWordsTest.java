package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.egress.AddressRules;
import ai.altertable.settings.testing.Listener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A refusal is the same whatever lives at the address, and whether a name that only we can look up exists. */
class RefusalWordsTest {

    @Test
    void anAddressIsRefusedAlikeWhetherSomebodyListensThereOrNot() throws IOException {
        int gone;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = socket.getLocalPort();
        }
        try (Listener somebody = Listener.at("127.0.0.1")) {
            List<String> there =
                    words("http://127.0.0.1:" + somebody.port(), AddressingStyle.PATH, host -> literal(host));
            List<String> notThere = words("http://127.0.0.1:" + gone, AddressingStyle.PATH, host -> literal(host));

            assertThat(there).isEqualTo(notThere).anyMatch(line -> line.contains("ADDRESS_ALLOWED, status=FAILED"));
            assertThat(somebody.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(AddressingStyle.class)
    void aNameThatLeadsInsideIsRefusedLikeOneThatDoesNotExist(AddressingStyle style) {
        try (Listener somebody = Listener.at("127.0.0.1")) {
            String endpoint = "http://storage.example:" + somebody.port();
            List<String> unknown = words(endpoint, style, host -> {
                throw new UnknownHostException(host);
            });

            assertThat(unknown).anyMatch(line -> line.contains("HOST_FOUND, status=FAILED"));
            for (String inside : List.of("127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "64:ff9b::a9fe:a9fe")) {
                assertThat(words(endpoint, style, _ -> literal(inside))).isEqualTo(unknown);
                assertThat(words(endpoint, style, _ -> both("8.8.8.8", inside))).isEqualTo(unknown);
            }
            // Allowed, but for its port.
            assertThat(words(endpoint, style, _ -> literal("10.20.0.1"))).isEqualTo(unknown);
            assertThat(somebody.connections()).isZero();
        }
    }

    /** All that the report says, how long it took left out; and how often names were looked up on the way. */
    private static List<String> words(String endpoint, AddressingStyle style, Surroundings.Names names) {
        List<String> asked = new ArrayList<>();
        ProbeJob job = new ProbeJob(
                Jobs.custom(endpoint, style),
                Jobs.key(Jobs.KEY, Jobs.SECRET),
                Jobs.settings(endpoint),
                AddressRules.allowing(List.of("10.20.0.0/16:9000")),
                Duration.ofSeconds(20));
        Surroundings surroundings = new Surroundings(Trust.systemDefault(), host -> {
            asked.add(host);
            return names.lookUp(host);
        });
        List<Check> checks =
                new S3Probe(surroundings).run(job, _ -> {}, new Cancellation()).checks();
        return Stream.concat(
                        checks.stream()
                                .map(check -> new Check(
                                                check.name(),
                                                check.status(),
                                                Duration.ZERO,
                                                check.detail(),
                                                check.diagnosis())
                                        .toString()),
                        asked.stream())
                .toList();
    }

    private static InetAddress[] literal(String address) {
        return new InetAddress[] {InetAddress.ofLiteral(address)};
    }

    private static InetAddress[] both(String one, String other) {
        return new InetAddress[] {InetAddress.ofLiteral(one), InetAddress.ofLiteral(other)};
    }
}
