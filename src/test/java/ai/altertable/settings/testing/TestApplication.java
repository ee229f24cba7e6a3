package ai.altertable.settings.testing;

import ai.altertable.settings.Application;
import ai.altertable.settings.security.DemoAccount;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The application with {@link TestTenants}, to look at by hand. */
public final class TestApplication {

    private TestApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(Application::main)
                .with(TestTenants.class, Offered.class)
                .run(args);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Offered {

        @Bean
        DemoAccount acmeAdmin() {
            return new DemoAccount(TestTenants.ACME_ADMIN, "Admin at Acme", TestTenants.PASSWORD);
        }

        @Bean
        DemoAccount acmeReader() {
            return new DemoAccount(TestTenants.ACME_READER, "Reader at Acme", TestTenants.PASSWORD);
        }

        @Bean
        DemoAccount globexAdmin() {
            return new DemoAccount(TestTenants.GLOBEX_ADMIN, "Admin at Globex", TestTenants.PASSWORD);
        }
    }
}
