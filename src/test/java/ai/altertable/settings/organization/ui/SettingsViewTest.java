package ai.altertable.settings.organization.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.MainLayout;
import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;

class SettingsViewTest extends KaribuTest {

    @Test
    void sectionsStandInTheirOrder() {
        signIn(TestTenants.ACME_ADMIN);
        UI.getCurrent().navigate("settings");

        assertThat(_get(H1.class).getText()).isEqualTo("Organization Settings");
        assertThat(_find(H2.class).stream().map(H2::getText)).containsSubsequence("General", "Environments");
        assertThat(_find(Card.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theSettingsAreWhereTheApplicationStarts() {
        signIn(TestTenants.ACME_READER);
        assertThat(_get(H1.class).getText()).isEqualTo("Organization Settings");
    }

    @Test
    void eachOrganizationSeesItsOwnName() {
        signIn(TestTenants.GLOBEX_ADMIN);
        assertThat(_find(DescriptionList.Description.class).stream()
                        .map(description -> description.getElement().getTextRecursively()))
                .contains("Globex")
                .doesNotContain("Acme");
    }

    @Test
    void theNavigationLeadsToGeneralAndEnvironments() {
        signIn(TestTenants.ACME_READER);
        _assertOne(MainLayout.class);
        assertThat(_find(SideNavItem.class).stream().map(SideNavItem::getLabel))
                .containsSubsequence("General", "Environments");
    }

    @Test
    void environmentsAreCountedAndLinked() {
        signIn(TestTenants.GLOBEX_ADMIN);
        assertThat(_get(LinkButton.class, spec -> spec.withText("View environments"))
                        .getHref())
                .isEqualTo("/settings/environments");
    }

    @Test
    void readersFindNothingToManage() {
        signIn(TestTenants.ACME_READER);
        UI.getCurrent().navigate("settings/environments");
        _assertNone(Button.class, spec -> spec.withText("New environment"));
    }
}
