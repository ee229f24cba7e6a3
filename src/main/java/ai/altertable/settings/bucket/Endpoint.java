package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The root of an S3 service: scheme, host and, where it is not the scheme's own, a port. Nothing else: no path, no query,
 * no user. Lower case, without a trailing slash.
 */
public record Endpoint(@JsonValue String value) {

    static final int MAX_LENGTH = 400;

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");

    @JsonCreator
    public Endpoint(String value) {
        URI uri = parse(value.strip());
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String port = uri.getPort() < 0 || uri.getPort() == defaultPort(scheme) ? "" : ":" + uri.getPort();
        this.value = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    public URI uri() {
        return URI.create(value);
    }

    public boolean secure() {
        return value.startsWith("https:");
    }

    /** The port in use, the scheme's own included. */
    public int port() {
        int port = uri().getPort();
        return port < 0 ? defaultPort(uri().getScheme()) : port;
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static URI parse(String text) {
        if (text.isEmpty()) {
            throw invalid("Enter the address of the S3 API, such as https://s3.example.com.");
        }
        if (text.length() > MAX_LENGTH) {
            throw invalid("The endpoint is too long to be an address.");
        }
        String scheme = schemeOf(text);
        if (scheme == null) {
            throw invalid("The endpoint needs https:// or http:// in front.");
        }
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw invalid("The endpoint must start with https:// or http://.");
        }
        URI uri;
        try {
            uri = new URI(text);
            if (uri.getHost() == null && uri.getRawAuthority() != null) {
                String authority = uri.getRawAuthority();
                String rest = text.substring(scheme.length() + "://".length() + authority.length());
                uri = new URI(scheme + "://" + IDN.toASCII(authority) + rest);
            }
        } catch (URISyntaxException | IllegalArgumentException _) {
            throw invalid("This is not an address. It should look like https://s3.example.com.");
        }
        if (uri.getHost() == null) {
            throw invalid("The endpoint has no host name. It should look like https://s3.example.com.");
        }
        checkHost(uri.getHost());
        if (uri.getRawUserInfo() != null) {
            throw invalid("The endpoint must not contain a user or a password. Enter keys in their own fields.");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65535) {
            throw invalid("The port must be between 1 and 65535.");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw invalid("The endpoint ends with the host name or the port: remove what follows the ? or #.");
        }
        String path = uri.getRawPath();
        if (path != null && !path.isEmpty() && !path.equals("/")) {
            throw invalid("The endpoint ends with the host name or the port: remove " + path + ".");
        }
        return uri;
    }

    private static void checkHost(String host) {
        // Which interfaces there are is nobody's business, and no store is reached by one.
        if (host.contains("%")) {
            throw invalid("The endpoint must not name a network interface: remove the % and what follows it.");
        }
        // Octal, hexadecimal and short notations are one place to some programs and another, or none, to others.
        String name = host.toLowerCase(Locale.ROOT);
        if (ENDS_IN_NUMBER.matcher(name).matches()
                && !FOUR_NUMBERS.matcher(name).matches()) {
            throw invalid("Write an IP address as four plain numbers with dots between them.");
        }
    }

    /** The scheme in front of {@code ://}, in lower case, or null without one. */
    static @Nullable String schemeOf(String text) {
        int end = text.indexOf("://");
        return end <= 0 ? null : text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static InvalidFieldException invalid(String message) {
        return new InvalidFieldException(BucketField.ENDPOINT, message);
    }
}
