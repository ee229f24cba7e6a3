package ai.altertable.settings.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.DatabaseTest;
import ai.altertable.settings.testing.FakeRuntime;
import ai.altertable.settings.testing.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Every service method, with every id and slug of one organization tried as the other, and by every role. */
class ServiceTenancyTest extends DatabaseTest {

    private final SqlLog log = new SqlLog();
    private BeanFactory beans;
    private World world;
    private Tables tables;

    @Override
    protected void register(AnnotationConfigApplicationContext context) {
        beans = context;
        context.registerBean(SqlLog.class, () -> log);
        context.registerBean(BCryptPasswordEncoder.class, () -> new BCryptPasswordEncoder(4));
        context.register(FakeRuntime.class, Services.class);
    }

    @BeforeEach
    void twoOrganizations() {
        world = new World(beans);
        tables = new Tables(jdbc());
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void everyServiceMethodIsTried() {
        Set<String> tried = new TreeSet<>(Attempts.BEFORE_ANYBODY_IS_SIGNED_IN);
        attempts().forEach(attempt -> tried.add(attempt.method()));

        assertThat(ServiceMethods.all()).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(tried);
    }

    /** Not only what it calls in turn. */
    @Test
    void everyServiceMethodSaysItselfWhoMayCallIt() {
        SoftAssertions all = new SoftAssertions();
        Map<String, String> rules = ServiceMethods.rules();
        attempts()
                .forEach(attempt -> all.assertThat(rules.get(attempt.method()))
                        .as(attempt.method())
                        .isEqualTo(attempt.need() == Attempt.Need.ADMIN ? "hasRole('ADMIN')" : "isAuthenticated()"));
        all.assertAll();
    }

    /** Not found, in the words and with the queries that answer what never existed; and nothing changed. */
    @Test
    void whatIsAnothersDoesNotExist() {
        SoftAssertions all = new SoftAssertions();
        for (Attempt attempt : attempts()) {
            for (String stranger : attempt.strangers()) {
                world.signIn(stranger);
                List<String> before = untouchable(attempt);
                Known own = world.ownOf(stranger);
                log.take();
                String theirs = attempt.outcome(world.acmes(), own);
                List<String> theirQueries = log.take();
                String nobodys = attempt.outcome(world.acmes().neverExisted(), own);
                List<String> nobodysQueries = log.take();

                String who = attempt + " as " + stranger;
                all.assertThat(theirs).as("what it says: " + who).isEqualTo(nobodys);
                all.assertThat(theirQueries).as("what it asks: " + who).isEqualTo(nobodysQueries);
                all.assertThat(untouchable(attempt))
                        .as("what it changes: " + who)
                        .isEqualTo(before);
                all.assertThat(stranger.equals(World.GLOBEX_ADMIN) ? theirs : "")
                        .as("what it reveals: " + who)
                        .doesNotContainIgnoringCase("acme")
                        .doesNotContain(world.acmes().bucket().id().toString());
            }
        }
        all.assertAll();
    }

    /** Else the proof above tried nothing. */
    @Test
    void whatIsAnothersIsThereForThem() {
        SoftAssertions all = new SoftAssertions();
        for (Attempt attempt : attempts()) {
            if (!attempt.method().equals(Attempts.LOOKS_NOTHING_UP)) {
                all.assertThat(as(World.ACME_ADMIN, attempt))
                        .as(attempt.method())
                        .isNotEqualTo(as(World.GLOBEX_ADMIN, attempt));
            }
        }
        all.assertAll();
    }

    @Test
    void whoeverMayNotManageIsRefusedBeforeAnythingIsLookedUp() {
        SoftAssertions all = new SoftAssertions();
        List<String> before = tables.dump();
        for (Attempt attempt : attempts()) {
            for (String reader : List.of(World.ACME_READER, World.ACME_WRITER)) {
                world.signIn(reader);
                log.take();
                String outcome = attempt.outcome(world.acmes(), world.acmes());
                String who = attempt + " as " + reader;
                if (attempt.need() == Attempt.Need.ADMIN) {
                    all.assertThat(outcome).as(who).isEqualTo("AuthorizationDeniedException: Access Denied");
                    all.assertThat(log.take()).as(who).isEmpty();
                } else {
                    all.assertThat(outcome).as(who).doesNotContain("Exception");
                }
            }
        }
        all.assertAll();
        assertThat(tables.dump()).isEqualTo(before);
    }

    @Test
    void whoeverIsNobodyIsRefusedEverything() {
        SoftAssertions all = new SoftAssertions();
        List<String> before = tables.dump();
        SignedIn.out();
        log.take();
        for (Attempt attempt : attempts()) {
            all.assertThat(attempt.outcome(world.acmes(), world.acmes()))
                    .as(attempt.method())
                    .startsWith("AuthenticationCredentialsNotFoundException");
            all.assertThat(log.take()).as(attempt.method()).isEmpty();
        }
        all.assertAll();
        assertThat(tables.dump()).isEqualTo(before);
    }

    private List<Attempt> attempts() {
        return new Attempts(world).all();
    }

    /** Everything, but where strangers may make something of their own: then everything of Acme's. */
    private List<String> untouchable(Attempt attempt) {
        return tables.dump().stream()
                .filter(row -> !attempt.creates() || row.contains(world.acme().toString()))
                .toList();
    }

    /** What the person is told about Acme's things, and whether anything changed; taken back afterwards. */
    private String as(String person, Attempt attempt) {
        world.signIn(person);
        List<String> before = tables.dump();
        return bean(TransactionTemplate.class).execute(transaction -> {
            String outcome = attempt.outcome(world.acmes(), world.ownOf(person));
            boolean changed = !tables.dump().equals(before);
            transaction.setRollbackOnly();
            return outcome + (changed ? " and something changed" : "");
        });
    }

    @EnableMethodSecurity
    @ComponentScan(
            basePackages = {
                "ai.altertable.settings.bucket",
                "ai.altertable.settings.catalog",
                "ai.altertable.settings.organization",
                "ai.altertable.settings.security"
            },
            excludeFilters = {@Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"), @Filter(Configuration.class)})
    static class Services {}
}
