package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.AccessKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.apache5.ProxyConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Makes clients that depend on nothing but what they are given: no environment, profile or proxy; one attempt per call;
 * no redirect followed; and no checksum or chunk framing that stores before 2025 do not know.
 *
 * <p>Closing aborts every request in flight.
 */
final class S3Connector implements AutoCloseable {

    private static final ProfileFile NO_PROFILE = ProfileFile.aggregator().build();

    private final SdkHttpClient http;
    private final Duration callTimeout;
    private final List<S3Client> clients = new CopyOnWriteArrayList<>();

    /** @param callTimeout for one request with its answer, however slowly its bytes arrive */
    S3Connector(GuardedDns dns, X509TrustManager trust, Duration callTimeout) {
        this.callTimeout = callTimeout;
        http = Apache5HttpClient.builder()
                .dnsResolver(dns)
                .tlsTrustManagersProvider(() -> new TrustManager[] {trust})
                .proxyConfiguration(ProxyConfiguration.builder()
                        .useSystemPropertyValues(false)
                        .useEnvironmentVariableValues(false)
                        .build())
                .connectionTimeout(callTimeout)
                .socketTimeout(callTimeout)
                .expectContinueEnabled(false)
                .useIdleConnectionReaper(false)
                .build();
    }

    S3Client client(S3Target target, AccessKey key) {
        S3Client client = S3Client.builder()
                .httpClient(http)
                .endpointOverride(target.service())
                .region(Region.of(target.region()))
                .forcePathStyle(target.pathStyle())
                .credentialsProvider(StaticCredentialsProvider.create(OpenedKey.of(key)))
                .defaultsMode(DefaultsMode.STANDARD)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .accelerate(false)
                .useArnRegion(false)
                .disableMultiRegionAccessPoints(true)
                .disableS3ExpressSessionAuth(true)
                .crossRegionAccessEnabled(false)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(config -> config.headers(target.extraHeaders())
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .addExecutionInterceptor(new ErrorBodies())
                        .addExecutionInterceptor(new PlainBatches())
                        .defaultProfileFile(NO_PROFILE)
                        .defaultProfileName("none")
                        .apiCallTimeout(callTimeout))
                .build();
        clients.add(client);
        return client;
    }

    /** For requests that the SDK has no words for: those without a signature. */
    SdkHttpClient http() {
        return http;
    }

    @Override
    public void close() {
        http.close();
        clients.forEach(S3Client::close);
    }
}
