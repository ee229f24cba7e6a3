package ai.altertable.settings.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.MainLayout;
import ai.altertable.settings.security.DemoAccount;
import ai.altertable.settings.testing.KaribuTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LoginViewTest extends KaribuTest {

    @Test
    void nobodyGetsAnywhereElse() {
        open();
        UI.getCurrent().navigate("login");
        assertThat(_get(LoginForm.class).isError()).isFalse();
        assertThat(_get(LoginForm.class).isForgotPasswordButtonVisible()).isFalse();
        _assertNone(MainLayout.class);
    }

    @Test
    void aFailedSignInIsShown() {
        open();
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void demoAccountsAreOfferedOnlyWhereTheyExist() {
        assertThat(offered(new LoginView(provider()))).isEmpty();
        assertThat(offered(new LoginView(provider(new DemoAccount("ada@acme.example", "Admin at Acme", "demo")))))
                .containsExactly("ada@acme.example");
    }

    @ParameterizedTest
    @CsvSource({"1,1 second", "59,59 seconds", "60,1 minute", "61,2 minutes", "900,15 minutes"})
    void tooManyTriesSayWhenToTryAgain(String seconds, String words) {
        assertThat(LoginTexts.tooManyAttempts(seconds)
                        .orElseThrow()
                        .getErrorMessage()
                        .getMessage())
                .isEqualTo("Wait " + words + ", then try again.");
    }

    @ParameterizedTest
    @CsvSource({"-1", "99999", "3601", "call 555-1234"})
    void waitsThatWeDidNotWriteAreIgnored(String parameter) {
        assertThat(LoginTexts.tooManyAttempts(parameter)).isEmpty();
    }

    private static List<String> offered(LoginView view) {
        return _find(view, Button.class).stream()
                .map(button -> _find(button, Span.class).getFirst().getText())
                .toList();
    }

    private static ObjectProvider<DemoAccount> provider(DemoAccount... accounts) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (DemoAccount account : accounts) {
            beans.addBean(account.email(), account);
        }
        return beans.getBeanProvider(DemoAccount.class);
    }
}
