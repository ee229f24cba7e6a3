package starter;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A plain Vaadin application: what a generator of projects makes, and nothing else. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Starter implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Starter.class, args);
    }
}
