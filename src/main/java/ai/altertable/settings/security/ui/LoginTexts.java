package ai.altertable.settings.security.ui;

import com.vaadin.flow.component.login.LoginI18n;
import java.util.Optional;

/** What the sign-in form says. */
final class LoginTexts {

    private static final long LONGEST_WAIT_SECONDS = 3_600;

    private LoginTexts() {}

    static LoginI18n standard() {
        return failingWith(
                "That e-mail address and password don't match",
                "Check both and try again. After five failures you have to wait a little.");
    }

    static LoginI18n expired() {
        return failingWith("This page was open for too long", "It was renewed for your safety. Sign in again.");
    }

    /** @param parameter seconds, as our redirect wrote them; anything else is not ours, and ignored */
    static Optional<LoginI18n> tooManyAttempts(String parameter) {
        if (!parameter.matches("\\d{1,4}") || Long.parseLong(parameter) > LONGEST_WAIT_SECONDS) {
            return Optional.empty();
        }
        return Optional.of(failingWith(
                "Too many failed sign-ins", "Wait " + duration(Long.parseLong(parameter)) + ", then try again."));
    }

    private static String duration(long seconds) {
        if (seconds < 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        long minutes = (seconds + 59) / 60;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    private static LoginI18n failingWith(String title, String message) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form form = texts.getForm();
        form.setTitle("Sign in");
        form.setUsername("Email");
        form.setPassword("Password");
        form.setSubmit("Sign in");
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(title);
        error.setMessage(message);
        error.setUsername("Enter your e-mail address");
        error.setPassword("Enter your password");
        return texts;
    }
}
