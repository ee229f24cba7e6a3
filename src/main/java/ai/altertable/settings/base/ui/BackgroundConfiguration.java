package ai.altertable.settings.base.ui;

import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives screens a thread of their own for each slow piece of work. */
@Configuration(proxyBeanMethods = false)
class BackgroundConfiguration {

    @Bean
    Background background() {
        return new Background(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("screen-work-", 0).factory()));
    }
}
