package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Provider;
import java.net.URI;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.endpoints.S3EndpointProvider;

/**
 * Where requests go.
 *
 * @param service the root of the service: scheme, host and perhaps a port
 * @param region what requests are signed for
 * @param requesterPays whether we agree to pay, which every request then says
 */
record S3Target(
        Provider provider,
        URI service,
        String region,
        boolean pathStyle,
        String bucket,
        KeyPrefix prefix,
        boolean requesterPays) {

    S3Target(Provider provider, URI service, String region, boolean pathStyle, String bucket, KeyPrefix prefix) {
        this(provider, service, region, pathStyle, bucket, prefix, false);
    }

    /**
     * The bucket's own address, by the rules of the SDK: a name that cannot be part of a host name goes into the path.
     *
     * @throws software.amazon.awssdk.core.exception.SdkClientException when bucket and region make no address
     */
    URI bucketUri() {
        return S3EndpointProvider.defaultProvider()
                .resolveEndpoint(params -> params.bucket(bucket)
                        .region(Region.of(region))
                        .endpoint(service.toString())
                        .forcePathStyle(pathStyle)
                        .disableMultiRegionAccessPoints(true)
                        .useArnRegion(false))
                .join()
                .endpointUrl()
                .toUri();
    }

    /** Whether the form has a box with which a person agrees to pay, and it is not ticked. */
    boolean mayAgreeToPay() {
        return provider == Provider.AMAZON_S3 && !requesterPays;
    }

    S3Target payingForRequests() {
        return new S3Target(provider, service, region, pathStyle, bucket, prefix, true);
    }

    /** What goes with every request (Amazon S3, "Using Requester Pays buckets"). */
    Map<String, List<String>> extraHeaders() {
        return requesterPays ? Map.of("x-amz-request-payer", List.of("requester")) : Map.of();
    }

    /** The host that is connected to, without the brackets of an IPv6 literal. */
    String host() {
        String host = bucketUri().getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    int port() {
        return service.getPort() >= 0 ? service.getPort() : secure() ? 443 : 80;
    }

    boolean secure() {
        return "https".equals(service.getScheme());
    }

    S3Target withPathStyle(boolean path) {
        return new S3Target(provider, service, region, path, bucket, prefix, requesterPays);
    }

    S3Target withService(URI other) {
        return new S3Target(provider, other, region, pathStyle, bucket, prefix, requesterPays);
    }

    S3Target withRegion(String other) {
        return new S3Target(provider, service, other, pathStyle, bucket, prefix, requesterPays);
    }

    S3Target withPrefix(KeyPrefix other) {
        return new S3Target(provider, service, region, pathStyle, bucket, other, requesterPays);
    }

    /** The service's address with the other scheme, for when the server turns out to speak that. */
    String otherScheme() {
        int port = service.getPort();
        return (secure() ? "http" : "https") + "://" + service.getHost() + (port < 0 ? "" : ":" + port);
    }
}
