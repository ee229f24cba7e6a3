package ai.altertable.settings.tenancy;

import static ai.altertable.settings.tenancy.Attempt.create;
import static ai.altertable.settings.tenancy.Attempt.draft;
import static ai.altertable.settings.tenancy.Attempt.manage;
import static ai.altertable.settings.tenancy.Attempt.read;

import ai.altertable.settings.bucket.Bucket;
import ai.altertable.settings.bucket.BucketContents;
import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketSaving;
import ai.altertable.settings.bucket.BucketService;
import ai.altertable.settings.bucket.BucketTesting;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.Draft;
import ai.altertable.settings.bucket.DraftDiscovery;
import ai.altertable.settings.bucket.DraftService;
import ai.altertable.settings.bucket.DraftTesting;
import ai.altertable.settings.bucket.Filling;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.Remedy;
import ai.altertable.settings.bucket.connection.SilentListener;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.organization.EnvironmentService;
import ai.altertable.settings.organization.ManagedRegion;
import ai.altertable.settings.organization.OrganizationService;
import ai.altertable.settings.organization.Slug;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every service method there is, called with every id and slug it takes; {@link ServiceTenancyTest} looks for more. */
record Attempts(World world) {

    /** What sets tenants up and signs people in: no viewer is there to belong anywhere, and no screen may reach it. */
    static final List<String> BEFORE_ANYBODY_IS_SIGNED_IN = List.of(
            "Accounts.byEmail(String)",
            "Accounts.add(UUID, String, String, Role, String)",
            "OrganizationSeeding.organization(Slug, String)",
            "OrganizationSeeding.user(UUID, String, String, Role, String)",
            "OrganizationSeeding.environment(UUID, Slug, ManagedRegion)");

    /** Judges what it is given. */
    static final String LOOKS_NOTHING_UP = "DraftService.problems(Draft)";

    private static final List<Filling> FOUND = List.of(new Filling(BucketField.PREFIX, "raw/", Filling.ASKED));

    List<Attempt> all() {
        return Stream.of(reading(), managing(), drafting(), applying(), organizations())
                .flatMap(List::stream)
                .toList();
    }

    private List<Attempt> reading() {
        BucketService buckets = world.bean(BucketService.class);
        return List.of(
                read("BucketService.list(BucketQuery, int, int)", (it, _) -> buckets.list(it.inEnvironment(), 0, 9)),
                read("BucketService.list(BucketQuery, int, int)", (it, _) -> buckets.list(it.named(), 0, 9)),
                read("BucketService.list(BucketQuery, int, int)", (_, _) -> buckets.list(BucketQuery.ALL, 0, 99)),
                read("BucketService.count(BucketQuery)", (it, _) -> buckets.count(it.inEnvironment())),
                read("BucketService.count(BucketQuery)", (it, _) -> buckets.count(it.named())),
                read("BucketService.count(BucketQuery)", (_, _) -> buckets.count(BucketQuery.ALL)),
                read("BucketService.summary()", (_, _) -> buckets.summary()),
                read("BucketService.find(String)", (it, _) -> buckets.find(it.slug())),
                read(
                        "BucketService.find(String)",
                        (it, _) -> buckets.find(it.builtIn().slug())),
                read("BucketService.usersOf(Bucket)", (it, _) -> buckets.usersOf(it.bucket())),
                read("BucketService.reports(Bucket, int)", (it, _) -> buckets.reports(it.bucket(), 9)),
                inspect(Known::bucket),
                inspect(Known::builtIn));
    }

    private Attempt inspect(Function<Known, Bucket> which) {
        BucketContents contents = world.bean(BucketContents.class);
        return read(
                "BucketContents.inspect(UUID, Inquiry)",
                (it, _) -> contents.inspect(which.apply(it).id(), new Inquiry.Browse("", ""))
                        .result()
                        .join());
    }

    private List<Attempt> managing() {
        BucketService buckets = world.bean(BucketService.class);
        BucketTesting tests = world.bean(BucketTesting.class);
        return List.of(
                manage("BucketService.delete(String)", (it, _) -> buckets.delete(it.slug())),
                manage(
                        "BucketService.delete(String)",
                        (it, _) -> buckets.delete(it.builtIn().slug())),
                manage(
                        "BucketService.restorePreviousCredential(String)",
                        (it, _) -> buckets.restorePreviousCredential(it.slug())),
                manage(
                        "BucketTesting.test(String, ConnectionListener)",
                        (it, _) -> tests.test(it.slug(), new SilentListener())
                                .report()
                                .join()),
                manage(
                        "BucketTesting.test(String, ConnectionListener)",
                        (it, _) -> tests.test(it.builtIn().slug(), new SilentListener())
                                .report()
                                .join()));
    }

    private List<Attempt> drafting() {
        DraftService drafts = world.bean(DraftService.class);
        DraftTesting tests = world.bean(DraftTesting.class);
        BucketSaving saving = world.bean(BucketSaving.class);
        DraftDiscovery discovery = world.bean(DraftDiscovery.class);
        return Stream.of(
                        Stream.of(
                                manage(
                                        "DraftService.begin(Provider, UUID)",
                                        (it, _) -> drafts.begin(Provider.AMAZON_S3, it.environment())),
                                begin(drafts, Draft.Purpose.EDIT, Known::slug),
                                begin(drafts, Draft.Purpose.ROTATE, Known::slug),
                                manage(
                                        "DraftService.chooseEnvironment(UUID, UUID)",
                                        (it, own) -> drafts.chooseEnvironment(
                                                own.draft().id(), it.environment())),
                                manage("DraftService.problems(Draft)", (it, _) -> drafts.problems(it.draft()))),
                        ofDraft("DraftService.find(UUID)", drafts::find),
                        ofDraft(
                                "DraftService.setField(UUID, BucketField, String)",
                                id -> drafts.setField(id, BucketField.PREFIX, "raw")),
                        ofDraft(
                                "DraftService.fill(UUID, List)",
                                id -> drafts.fill(id, List.of(new Filling(BucketField.PREFIX, "raw", Filling.ASKED)))),
                        ofDraft(
                                "DraftService.chooseProvider(UUID, Provider)",
                                id -> drafts.chooseProvider(id, Provider.AMAZON_S3)),
                        Stream.of(draft(
                                "DraftService.chooseEnvironment(UUID, UUID)",
                                (it, own) -> drafts.chooseEnvironment(it.draft().id(), own.environment()))),
                        ofDraft(
                                "DraftService.seal(UUID, CredentialPart, Secret)",
                                id -> drafts.seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("another"))),
                        ofDraft(
                                "DraftService.chooseKind(UUID, CredentialKind)",
                                id -> drafts.chooseKind(id, CredentialKind.TEMPORARY_KEY)),
                        ofDraft("DraftService.discard(UUID)", id -> {
                            drafts.discard(id);
                            return "discarded";
                        }),
                        ofDraft("DraftService.fill(UUID, List)", id -> drafts.fill(id, FOUND)),
                        ofDraft(
                                "DraftDiscovery.start(UUID)",
                                id -> discovery
                                        .start(id)
                                        .map(running -> running.found().join())),
                        ofDraft(
                                "DraftDiscovery.keep(UUID, Map)",
                                id -> discovery.keep(id, Map.of(BucketField.REGION, "eu-west-1"))),
                        ofDraft(
                                "DraftTesting.test(UUID, ConnectionListener)",
                                id -> tests.test(id, new SilentListener())
                                        .report()
                                        .join()),
                        ofDraft(
                                "DraftDiscovery.start(UUID)",
                                id -> discovery
                                        .start(id)
                                        .map(running -> running.found().join())),
                        ofDraft(
                                "DraftDiscovery.keep(UUID, Map)",
                                id -> discovery.keep(id, Map.of(BucketField.REGION, "eu-west-1"))),
                        ofDraft("BucketSaving.save(UUID, boolean)", id -> saving.save(id, false)),
                        ofDraft("BucketSaving.save(UUID, boolean)", id -> saving.save(id, true)))
                .flatMap(attempts -> attempts)
                .toList();
    }

    private List<Attempt> applying() {
        DraftService drafts = world.bean(DraftService.class);
        return Stream.of(
                        new Remedy.ChangeFields("Use raw", Map.of(BucketField.PREFIX, "raw")),
                        new Remedy.RepairCredential("Swap", CredentialRepair.SWAP),
                        new Remedy.RevisitField("Enter Prefix", BucketField.PREFIX))
                .flatMap(remedy -> ofDraft("DraftService.apply(UUID, Remedy)", id -> drafts.apply(id, remedy)))
                .toList();
    }

    private List<Attempt> organizations() {
        EnvironmentService environments = world.bean(EnvironmentService.class);
        OrganizationService organizations = world.bean(OrganizationService.class);
        return List.of(
                read("EnvironmentService.list()", (_, _) -> environments.list()),
                read("EnvironmentService.find(UUID)", (it, _) -> environments.find(it.environment())),
                read("EnvironmentService.find(Slug)", (it, _) -> environments.find(new Slug(it.environmentSlug()))),
                create(
                        "EnvironmentService.create(Slug, ManagedRegion)",
                        (it, _) -> environments
                                .create(new Slug(it.environmentSlug()), ManagedRegion.EUROPE_GERMANY)
                                .getClass()
                                .getSimpleName()),
                read("OrganizationService.current()", (_, _) -> organizations.current()));
    }

    private static Attempt begin(DraftService drafts, Draft.Purpose purpose, Function<Known, String> slug) {
        return manage(
                "DraftService.begin(Purpose, String)",
                (it, _) -> drafts.begin(purpose, slug.apply(it)).map(Draft::form));
    }

    /** A draft of each purpose: somebody else's does not exist, whatever it is for. */
    private static Stream<Attempt> ofDraft(String method, Function<UUID, Object> call) {
        return Stream.<Function<Known, Draft>>of(Known::draft, Known::edit, Known::rotation)
                .map(which ->
                        draft(method, (it, _) -> call.apply(which.apply(it).id())));
    }
}
