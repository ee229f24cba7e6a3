package ai.altertable.settings.security;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Leaves nothing of a request's body in the memory of the web process once the request is over. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wipeBodies() {
        return tomcat -> tomcat.addEngineValves(new BodyWipingValve());
    }

    @Bean
    FilterRegistrationBean<ForgetfulFilter> forgetBodies() {
        var registration = new FilterRegistrationBean<>(new ForgetfulFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
