package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.FieldProblem;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.runtime.Cancellation;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.AddressRules;
import ai.altertable.settings.testing.ForbiddenPlaces;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * Types every forbidden place into every field that can carry one, and tests the connection if the form lets it. A process
 * of its own, because no socket in it can connect to anything; it says who tried to.
 */
final class ForgeryTrial {

    private static final UUID SOMEWHERE = new UUID(0, 0);
    private static final RuntimeSettings PUBLIC =
            new RuntimeSettings("", Map.of(), List.of(), new RuntimeSettings.Managed("", "", ""));

    private static final Map<BucketField, String> AMAZON =
            Map.of(BucketField.BUCKET_NAME, Jobs.BUCKET, BucketField.REGION, "eu-central-1");
    private static final Map<BucketField, String> R2 =
            Map.of(BucketField.BUCKET_NAME, Jobs.BUCKET, BucketField.ACCOUNT_ID, Jobs.ACCOUNT);
    private static final Map<BucketField, String> CUSTOM = Map.of(
            BucketField.BUCKET_NAME,
            Jobs.BUCKET,
            BucketField.REGION,
            "us-east-1",
            BucketField.ENDPOINT,
            "https://s3.example.com",
            BucketField.ADDRESSING_STYLE,
            AddressingStyle.VIRTUAL_HOSTED.name());

    private final Set<String> connected = new ConcurrentSkipListSet<>();
    private final Set<String> lookedUp = new ConcurrentSkipListSet<>();
    private final Map<String, InetAddress[]> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private ForgeryTrial() {
        ForbiddenPlaces.names()
                .forEach(name -> names.put(name.name(), name.answers().toArray(InetAddress[]::new)));
    }

    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws IOException {
        ForgeryTrial trial = new ForgeryTrial();
        Socket.setSocketImplFactory(() -> new NoSocket(trial.connected));
        int port = Integer.parseInt(arguments[0]);
        trial.endpoints(port);
        trial.otherFields();
        System.out.println("connected: " + trial.connected);
        trial.probe(Provider.S3_COMPATIBLE, CUSTOM, Jobs.LOOPBACK, "http://127.0.0.1:" + port);
        System.out.println("and when allowed: " + trial.connected);
    }

    private void endpoints(int port) {
        ForbiddenPlaces.endpoints(port).forEach(endpoint -> {
            for (AddressingStyle style : AddressingStyle.values()) {
                Map<BucketField, String> values = new TreeMap<>(CUSTOM);
                values.put(BucketField.ADDRESSING_STYLE, style.name());
                String verdict = probe(Provider.S3_COMPATIBLE, values, AddressRules.allowing(List.of()), endpoint);
                System.out.println("endpoint\t" + endpoint + "\t" + verdict);
            }
        });
    }

    /** Here the host is a provider's, or the endpoint's own: what is typed may at most become a label in front of it. */
    private void otherFields() {
        Stream.concat(ForbiddenPlaces.hosts(), ForbiddenPlaces.urls(80)).forEach(typed -> {
            other(Provider.AMAZON_S3, AMAZON, BucketField.REGION, typed, ".amazonaws.com");
            other(Provider.AMAZON_S3, AMAZON, BucketField.BUCKET_NAME, typed, ".amazonaws.com");
            other(Provider.AMAZON_S3, AMAZON, BucketField.PREFIX, typed, ".amazonaws.com");
            other(Provider.CLOUDFLARE_R2, R2, BucketField.ACCOUNT_ID, typed, ".r2.cloudflarestorage.com");
            other(Provider.CLOUDFLARE_R2, R2, BucketField.JURISDICTION, typed, ".r2.cloudflarestorage.com");
            other(Provider.CLOUDFLARE_R2, R2, BucketField.BUCKET_NAME, typed, ".r2.cloudflarestorage.com");
            other(Provider.S3_COMPATIBLE, CUSTOM, BucketField.REGION, typed, "s3.example.com");
            other(Provider.S3_COMPATIBLE, CUSTOM, BucketField.BUCKET_NAME, typed, "s3.example.com");
            other(Provider.S3_COMPATIBLE, CUSTOM, BucketField.PREFIX, typed, "s3.example.com");
            other(Provider.S3_COMPATIBLE, CUSTOM, BucketField.ADDRESSING_STYLE, typed, "s3.example.com");
            other(Provider.GOOGLE_CLOUD_STORAGE, AMAZON, BucketField.BUCKET_NAME, typed, "storage.googleapis.com");
        });
    }

    private void other(
            Provider provider, Map<BucketField, String> values, BucketField field, String typed, String home) {
        lookedUp.clear();
        Map<BucketField, String> changed = new TreeMap<>(values);
        changed.put(field, typed);
        probe(provider, changed, AddressRules.allowing(List.of()), changed.getOrDefault(BucketField.ENDPOINT, ""));
        Set<String> strangers = new TreeSet<>(lookedUp);
        strangers.removeIf(host -> host.endsWith(home));
        System.out.println(field + "\t" + typed + "\t" + strangers);
    }

    /** What a person is told: a problem beside a field, or the first check that failed. */
    private String probe(
            Provider provider,
            Map<BucketField, String> values,
            ai.altertable.settings.runtime.egress.EgressPolicy egress,
            String endpoint) {
        Map<BucketField, String> filled = new TreeMap<>(values);
        filled.put(BucketField.ENDPOINT, endpoint);
        BucketForm form = new BucketForm(provider, SOMEWHERE, filled);
        List<FieldProblem> problems = form.problems();
        if (!problems.isEmpty()) {
            return "form: " + problems.getFirst().message();
        }
        ProbeJob job =
                new ProbeJob(form.toProfile(), Jobs.key(Jobs.KEY, Jobs.SECRET), PUBLIC, egress, Duration.ofSeconds(20));
        ConnectionReport report = new S3Probe(new Surroundings(Trust.systemDefault(), this::lookUp))
                .run(job, _ -> {}, new Cancellation());
        return report.firstFailure().map(ForgeryTrial::verdict).orElse("nothing failed");
    }

    private static String verdict(Check check) {
        return check.name() + ": " + check.diagnosis().cause();
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        String asked = host.toLowerCase(Locale.ROOT);
        lookedUp.add(asked);
        for (String known : names.keySet()) {
            if (asked.equals(known) || asked.equals(Jobs.BUCKET + "." + known)) {
                return names.get(known);
            }
        }
        try {
            return new InetAddress[] {InetAddress.ofLiteral(host)};
        } catch (IllegalArgumentException _) {
            throw new UnknownHostException(host);
        }
    }
}
