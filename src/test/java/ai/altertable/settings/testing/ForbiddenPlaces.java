package ai.altertable.settings.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What {@code forbidden-places.txt} lists: addresses, in every notation, and names that lead to them. */
public final class ForbiddenPlaces {

    /** One of them; {@code third} is why, or the answers of a name's look-ups. */
    private record Line(String kind, String typed, String third) {}

    /** A name and the addresses that a look-up finds. */
    public record Name(String name, List<InetAddress> answers) {}

    private static final List<Line> LINES = read();

    private ForbiddenPlaces() {}

    /** Hosts as they are typed into an address, IPv6 in brackets. */
    public static Stream<String> hosts() {
        return typed("host");
    }

    /** Whole endpoints as they are typed, at this port where they have one. */
    public static Stream<String> urls(int port) {
        return typed("url").map(url -> url.replace("{port}", String.valueOf(port)));
    }

    /** Every host, name and endpoint, as an endpoint with this port. */
    public static Stream<String> endpoints(int port) {
        Stream<String> hosts = Stream.concat(hosts(), names().map(Name::name));
        return Stream.concat(
                hosts.flatMap(host -> Stream.of("http://" + host + ":" + port, "https://" + host)), urls(port));
    }

    /** Those hosts that the JDK takes for an address, and {@link java.net.URI} for a host. */
    public static Stream<InetAddress> literals() {
        return hosts().map(host -> host.replaceAll("[\\[\\]]", ""))
                // With zeros in front, the JDK reads another number than the programs the list is about.
                .filter(host -> !host.matches("0\\d.*"))
                .flatMap(ForbiddenPlaces::literal);
    }

    private static Stream<InetAddress> literal(String host) {
        try {
            return Stream.of(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    /** Names that lead inside, or inside as well. */
    public static Stream<Name> names() {
        return LINES.stream()
                .filter(line -> line.kind().equals("name"))
                .map(line -> new Name(
                        line.typed(),
                        Stream.of(line.third().split("\\s*,\\s*"))
                                .map(InetAddress::ofLiteral)
                                .toList()));
    }

    private static Stream<String> typed(String kind) {
        return LINES.stream().filter(line -> line.kind().equals(kind)).map(Line::typed);
    }

    private static List<Line> read() {
        try (InputStream in =
                Objects.requireNonNull(ForbiddenPlaces.class.getResourceAsStream("/forbidden-places.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Line(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
