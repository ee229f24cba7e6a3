package ai.altertable.settings;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.security.Accounts;
import ai.altertable.settings.testing.BucketRowsForTests;
import ai.altertable.settings.testing.SignedIn;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application in a process of its own, in which an admin connects a bucket and tests it; then it waits. */
final class WebProcess {

    static final String ADMIN = "admin@acme.example";
    static final String READY = "A bucket is connected.";

    private WebProcess() {}

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(Application.class, args);
        SignedIn.as(context.getBean(Accounts.class).byEmail(ADMIN).orElseThrow());
        SaveOutcome.Saved saved = connect(context);
        var report = context.getBean(BucketTesting.class)
                .test(saved.bucket().slug(), new SilentListener())
                .report()
                .join();
        System.out.println();
        System.out.println(READY + " " + report.firstFailure().orElseThrow().name());
        var _ = System.in.read();
        context.close();
    }

    private static SaveOutcome.Saved connect(ConfigurableApplicationContext context) {
        var rows = new BucketRowsForTests(context.getBean(JdbcClient.class));
        UUID environment = rows.environment(rows.idOf("organization", "acme"), "production");
        DraftService drafts = context.getBean(DraftService.class);
        UUID draft = drafts.begin(Provider.S3_COMPATIBLE, environment).id();
        drafts.setField(draft, BucketField.ENDPOINT, "http://127.0.0.1:1");
        drafts.setField(draft, BucketField.REGION, "us-east-1");
        drafts.setField(draft, BucketField.BUCKET_NAME, "acme-lake");
        drafts.seal(draft, CredentialPart.ACCESS_KEY_ID, Secret.of("ACMEWRITER"));
        drafts.seal(draft, CredentialPart.SECRET_ACCESS_KEY, Secret.of("a secret"));
        context.getBean(DraftTesting.class)
                .test(draft, new SilentListener())
                .report()
                .join();
        return (SaveOutcome.Saved) context.getBean(BucketSaving.class).save(draft, true);
    }
}
