package ai.altertable.settings.testing;

import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What strict services refuse before they look at anything else; null is no refusal. */
public final class Strict {

    private static final Pattern SCOPE = Pattern.compile("Credential=[^,]+/\\d{8}/([^/]+)/s3/aws4_request");

    private Strict() {}

    /** As Amazon, Ceph and others answer a signature for another region than theirs. */
    public static @Nullable Reply region(String own, Request request) {
        Matcher scope = SCOPE.matcher(request.headers().getOrDefault("authorization", ""));
        if (!scope.find() || scope.group(1).equals(own)) {
            return null;
        }
        return Reply.error(
                400,
                "AuthorizationHeaderMalformed",
                "<Message>The authorization header is malformed; the region '" + scope.group(1)
                        + "' is wrong; expecting '" + own + "'</Message><Region>" + own + "</Region>");
    }

    /** As a service answers that finds the bucket in the host name and nowhere else. */
    public static @Nullable Reply hostOnly(String bucket, Request request) {
        return request.headers().getOrDefault("host", "").startsWith(bucket + ".")
                ? null
                : Reply.error(403, "SecondLevelDomainForbidden", "");
    }

    /** As a service answers that takes no bucket's name for a part of its own. */
    public static @Nullable Reply pathOnly(String bucket, Request request) {
        return request.headers().getOrDefault("host", "").startsWith(bucket + ".")
                ? Reply.error(404, "NoSuchBucket", "")
                : null;
    }
}
