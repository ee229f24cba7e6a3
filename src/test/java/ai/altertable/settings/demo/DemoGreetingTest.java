package ai.altertable.settings.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.security.DemoAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class DemoGreetingTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(DemoGreeting.class)
            .withBean("ada", DemoAccount.class, () -> new DemoAccount("admin@acme.example", "Admin", "demo"))
            .withBean("rita", DemoAccount.class, () -> new DemoAccount("reader@acme.example", "Reader", "demo2"));

    @Test
    void itSaysWhereTheDemoIsAndWhoCanSignIn(CapturedOutput output) {
        runner.withPropertyValues("spring.profiles.active=demo", "local.server.port=8123")
                .run(DemoGreetingTest::greet);

        assertThat(output)
                .contains("Ready: http://localhost:8123 - sign in as ")
                .contains("admin@acme.example (password demo)")
                .contains("reader@acme.example (password demo2)")
                .contains("Ctrl-C stops it.");
    }

    @Test
    void withoutAServerItNamesTheUsualPort(CapturedOutput output) {
        runner.withPropertyValues("spring.profiles.active=demo").run(DemoGreetingTest::greet);

        assertThat(output).contains("http://localhost:8080 ");
    }

    @Test
    void productionNamesNobody() {
        runner.run(context -> assertThat(context).doesNotHaveBean(DemoGreeting.class));
    }

    private static void greet(ApplicationContext context) {
        context.getBean(DemoGreeting.class).onApplicationEvent(Mockito.mock(ApplicationReadyEvent.class));
    }
}
