package ai.altertable.settings.security.ui;

import ai.altertable.settings.base.ui.Page;
import ai.altertable.settings.security.DemoAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Signs in by e-mail address and password. Where there are demo accounts, one click is enough. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in" + Page.TITLE_SUFFIX)
@AnonymousAllowed
class LoginView extends Composite<Main> implements BeforeEnterObserver {

    /** Fills the form that the browser will post, with its token against forged requests, and posts it. */
    private static final String SIGN_IN = """
            const form = this.querySelector('form');
            form.querySelector('[name=username]').value = $0;
            form.querySelector('[name=password]').value = $1;
            this.querySelector('vaadin-button[slot=submit]').click();
            """;

    private static final List<String> OUTCOMES = List.of("error", "wait", "expired");

    private final LoginForm form = new LoginForm(LoginTexts.standard());

    LoginView(ObjectProvider<DemoAccount> demoAccounts) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);

        Div card = new Div(form);
        card.addClassName("entrance-card");
        getContent().addClassName("entrance");
        getContent().add(brand(), card);

        List<DemoAccount> offered = demoAccounts.orderedStream().toList();
        if (!offered.isEmpty()) {
            getContent().add(offer(offered));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters outcome = event.getLocation().getQueryParameters();
        outcome.getSingleParameter("wait").flatMap(LoginTexts::tooManyAttempts).ifPresent(form::setI18n);
        if (outcome.getParameters().containsKey("expired")) {
            form.setI18n(LoginTexts.expired());
        }
        form.setError(OUTCOMES.stream().anyMatch(outcome.getParameters()::containsKey));
    }

    private static Component brand() {
        Div brand = new Div(new Image("images/logo.svg", ""), new Span("Altertable"));
        brand.addClassName("shell-brand");
        return brand;
    }

    private Component offer(List<DemoAccount> offered) {
        Paragraph about =
                new Paragraph("One click signs you in. Nothing here is real, and nothing leaves this machine.");
        about.addClassNames("muted", "small");
        Div accounts = new Div();
        accounts.addClassName("demo-accounts");
        offered.forEach(account -> accounts.add(button(account)));
        Div card = new Div(new H2("Demo accounts"), about, accounts);
        card.addClassNames("entrance-card", "entrance-demo");
        return card;
    }

    private Button button(DemoAccount account) {
        Div words = new Div(new Span(account.email()), new Span(account.purpose()));
        words.addClassName("demo-account");
        return new Button(words, event -> form.getElement().executeJs(SIGN_IN, account.email(), account.password()));
    }
}
