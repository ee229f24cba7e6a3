package ai.altertable.settings.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.KaribuTest;
import ai.altertable.settings.testing.TestTenants;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;

class ProblemViewsTest extends KaribuTest {

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        signIn(TestTenants.ACME_ADMIN);
        NotFoundView view = new NotFoundView();

        assertThat(view.setErrorParameter(null, null)).isEqualTo(404);
        assertThat(_get(view, H1.class).getText()).isEqualTo("We can't find that page");
    }

    @Test
    void aPageForAnotherRoleSaysWhoCanHelp() {
        signIn(TestTenants.ACME_READER);
        failNavigationWith(new AccessDeniedException());

        assertThat(_get(H1.class).getText()).isEqualTo("Your role does not open this page");
    }

    @Test
    void aPageThatFailsShowsAnIdAndNothingOfTheFailure() {
        signIn(TestTenants.ACME_ADMIN);
        failNavigationWith(new IllegalStateException("a secret detail"));

        assertThat(_get(H1.class).getText()).isEqualTo("This page failed to open");
        assertThat(_get(Span.class, spec -> spec.withClasses("problem-code")).getText())
                .startsWith("Error id ");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("a secret detail");
    }

    @Test
    void aFailureOnAScreenShowsAnIdAndNothingOfTheFailure() {
        signIn(TestTenants.ACME_ADMIN);
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("a secret detail")));
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip(false);

        _assertOne(Notification.class);
        assertThat(_find(Span.class).stream().map(Span::getText))
                .anyMatch(text -> text.contains("error id"))
                .noneMatch(text -> text.contains("secret"));
    }

    private static void failNavigationWith(Exception failure) {
        UI.getCurrent().addBeforeEnterListener(new BeforeEnterListener() {
            private boolean failed;

            @Override
            public void beforeEnter(BeforeEnterEvent event) {
                if (!failed) {
                    failed = true;
                    event.rerouteToError(failure, "");
                }
            }
        });
        UI.getCurrent().navigate("settings/environments");
    }
}
