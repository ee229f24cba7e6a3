package ai.altertable.settings.demo;

import ai.altertable.settings.security.DemoAccount;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the demo is, and who can sign in, as soon as it is ready. */
@Component
@Profile("demo")
class DemoGreeting implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final ObjectProvider<DemoAccount> accounts;
    private final Environment environment;

    DemoGreeting(ObjectProvider<DemoAccount> accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String people = accounts.orderedStream()
                .map(account -> account.email() + " (password " + account.password() + ")")
                .collect(Collectors.joining(", "));
        LOG.info(
                "Ready: http://localhost:{} - sign in as {}. Ctrl-C stops it.",
                environment.getProperty("local.server.port", "8080"),
                people);
    }
}
