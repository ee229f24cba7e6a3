package ai.altertable.settings.durability;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.DeleteOutcome;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.SaveOutcome;
import ai.altertable.settings.organization.EnvironmentCreation;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** After a restart: an operation is there, whole, or not at all, and then it can be done as if for the first time. */
record Aftermath(Services services, Prepared prepared) {

    /** Whether the operation happened. Fails when a part of it did. */
    boolean happened(Operation operation) {
        return switch (operation) {
            case TEST -> throw new IllegalArgumentException("A test changes nothing.");
            case FILL_IN -> filledIn();
            case CONNECT -> connected();
            case EDIT -> edited();
            case ROTATE -> rotated();
            case DELETE -> buckets().find(prepared.slug()).isEmpty();
            case NEW_ENVIRONMENT ->
                services.bean(EnvironmentService.class)
                        .find(new Slug(Prepared.ENVIRONMENT))
                        .isPresent();
        };
    }

    /** Does what was not done; and no slug comes a second time. */
    void goOn(Operation operation) {
        Set<String> before = new HashSet<>(Invariants.slugs(buckets()));
        before.add(prepared.slug());
        switch (operation) {
            case TEST -> throw new IllegalArgumentException("A test changes nothing.");
            case FILL_IN, CONNECT, EDIT, ROTATE, NEW_ENVIRONMENT -> {
                Object outcome = operation.perform(services, prepared);
                assertThat(outcome)
                        .isInstanceOfAny(SaveOutcome.Saved.class, Draft.class, EnvironmentCreation.Created.class);
            }
            case DELETE -> assertThat(buckets().delete(prepared.slug())).isInstanceOf(DeleteOutcome.Deleted.class);
        }
        assertThat(happened(operation)).isTrue();
        assertThat(number(services))
                .isGreaterThan(before.stream().mapToInt(Aftermath::number).max().orElse(0));
    }

    /** What a second attempt at creating the environment says; there is exactly one built-in bucket then. */
    EnvironmentCreation environmentAgain() {
        return services.bean(EnvironmentService.class)
                .create(new Slug(Prepared.ENVIRONMENT), ManagedRegion.EUROPE_GERMANY);
    }

    private boolean filledIn() {
        Draft draft = draft(prepared.connect()).orElseThrow();
        return draft.form().value(BucketField.PREFIX).equals(Prepared.PREFIX);
    }

    private boolean connected() {
        List<String> slugs = Invariants.slugs(buckets());
        boolean there = slugs.stream().anyMatch(slug -> bucket(slug).name().equals("acme-exports"));
        assertThat(draft(prepared.connect()).isPresent())
                .as("the draft is there")
                .isEqualTo(!there);
        return there;
    }

    private boolean edited() {
        Bucket bucket = bucket(prepared.slug());
        boolean there = BucketForm.of(bucket.profile(), bucket.environmentId())
                .value(BucketField.PREFIX)
                .equals(Prepared.EDITED_PREFIX);
        assertThat(draft(prepared.edit()).isPresent()).as("the draft is there").isEqualTo(!there);
        return there;
    }

    private boolean rotated() {
        Bucket bucket = bucket(prepared.slug());
        boolean there = bucket.credential().hint().startsWith(Prepared.SECOND_KEY.substring(0, 4));
        assertThat(bucket.credential().previousUntil() != null)
                .as("the previous credential can be restored")
                .isEqualTo(there);
        assertThat(draft(prepared.rotate()).isPresent())
                .as("the draft is there")
                .isEqualTo(!there);
        return there;
    }

    private Bucket bucket(String slug) {
        return buckets().find(slug).orElseThrow();
    }

    private Optional<Draft> draft(UUID id) {
        return services.bean(DraftService.class).find(id);
    }

    private BucketService buckets() {
        return services.bean(BucketService.class);
    }

    private static int number(Services services) {
        return services.jdbc()
                .sql("select max(next_bucket_number) from organization")
                .query(Integer.class)
                .single();
    }

    private static int number(String slug) {
        return Integer.parseInt(slug.substring(slug.indexOf('-') + 1));
    }
}
