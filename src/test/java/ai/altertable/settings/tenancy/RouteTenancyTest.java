package ai.altertable.settings.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.RouteTemplates;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen, with every id and slug of one organization in its address opened by the other, and by every role. */
class RouteTenancyTest extends KaribuTest {

    private static final String NO_ACCESS = "Your role does not open this page";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private World world;
    private Tables tables;
    private String atTheScreen = "";

    @BeforeEach
    void twoOrganizations() {
        world = World.in(beans);
        tables = new Tables(jdbc);
    }

    @Test
    void everyScreenIsTried() {
        Set<String> tried = new TreeSet<>(Addresses.WITHOUT_IDS);
        tried.addAll(Addresses.WITH_IDS.keySet());

        assertThat(RouteTemplates.all()).hasSizeGreaterThan(8).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void whatIsAnothersIsNotFoundLikeWhatNeverExisted() {
        SoftAssertions all = new SoftAssertions();
        Known never = world.acmes().neverExisted();
        for (String template : Addresses.WITH_IDS.keySet()) {
            for (String stranger : strangersTo(template)) {
                List<String> theirs = Addresses.of(template, world.acmes());
                List<String> nobodys = Addresses.of(template, never);
                for (int i = 0; i < theirs.size(); i++) {
                    List<String> before = tables.dump();
                    String page = open(stranger, theirs.get(i));
                    String missing = open(stranger, nobodys.get(i));
                    String who = theirs.get(i) + " as " + stranger;
                    all.assertThat(page).as(who).isEqualTo(missing).isNotBlank();
                    all.assertThat(page).as(who).doesNotContain(NO_ACCESS, "failed to open");
                    all.assertThat(tables.dump()).as(who).isEqualTo(before);
                }
            }
        }
        all.assertAll();
    }

    /** Else the proof above opened nothing. */
    @Test
    void whatIsAnothersIsThereForThem() {
        SoftAssertions all = new SoftAssertions();
        Known own = world.acmes();
        for (String address : List.of(
                "settings/buckets/" + own.slug(),
                "settings/buckets/" + own.slug() + "/edit?draft=" + own.edit().id(),
                "settings/buckets/new?draft=" + own.draft().id(),
                "settings/buckets/new/credentials?draft=" + own.draft().id(),
                "settings/buckets/new/test?draft=" + own.draft().id())) {
            all.assertThat(open(World.ACME_ADMIN, address))
                    .as(address)
                    .isNotEqualTo(open(World.GLOBEX_ADMIN, address));
        }
        all.assertAll();
    }

    @Test
    void screensThatManageAreClosedToReadersWhateverTheAddressNames() {
        SoftAssertions all = new SoftAssertions();
        List<String> before = tables.dump();
        for (String template : Addresses.MANAGING) {
            for (Known it : List.of(world.acmes(), world.acmes().neverExisted())) {
                for (String address : Addresses.of(template, it)) {
                    for (String reader : List.of(World.ACME_READER, World.ACME_WRITER)) {
                        all.assertThat(open(reader, address)).as(address).contains(NO_ACCESS);
                    }
                }
            }
        }
        all.assertAll();
        assertThat(tables.dump()).isEqualTo(before);
    }

    /** They are led to the sign-in page, which is loaded anew: nothing of the screen is made. */
    @Test
    void everyScreenButSigningInIsClosedToNobody() {
        SoftAssertions all = new SoftAssertions();
        for (String template : RouteTemplates.all()) {
            open();
            String address = template.replace(":slug", world.acmes().slug());
            all.assertThat(go(address).isEmpty()).as(address).isEqualTo(!Addresses.OPEN.contains(template));
            MockVaadin.tearDown();
        }
        all.assertAll();
    }

    private static List<String> strangersTo(String template) {
        return Addresses.namesDraftOnly(template)
                ? List.of(World.GLOBEX_ADMIN, World.ACME_COLLEAGUE)
                : List.of(World.GLOBEX_ADMIN);
    }

    /** All that the person sees at the address, without what they typed themselves. */
    private String open(String person, String address) {
        if (!person.equals(atTheScreen)) {
            signIn(person);
            atTheScreen = person;
        }
        return go(address);
    }

    private static String go(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
        MockVaadin.clientRoundtrip(true);
        List<HasElement> shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return shown.isEmpty() ? "" : shown.getFirst().getElement().getTextRecursively();
    }
}
