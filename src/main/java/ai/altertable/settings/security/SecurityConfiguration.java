package ai.altertable.settings.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The filters in front of every request. Views are closed unless annotated, services by {@code @PreAuthorize}. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int BCRYPT_COST = 12;

    @Bean
    SecurityFilterChain filters(HttpSecurity http, RequestUtil vaadinRequests) {
        // Vaadin's part comes before the form's, which would otherwise bring Spring's own sign-in page.
        http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login")
                                .defaultSuccessUrl("/settings")
                                .anyRequest(AuthorizedUrl::authenticated)
                                .enableCsrfConfiguration(false))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/styles.css", "/css/**", "/images/**", "/aura/**")
                                .permitAll())
                // Vaadin's requests carry a token of their own; Vaadin would except signing in as well.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .exceptionHandling(denied -> denied.defaultAccessDeniedHandlerFor(
                        (request, response, reason) -> response.sendRedirect("/login?expired"),
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/login")))
                .formLogin(form -> form.failureHandler(new LoginFailures()))
                .headers(SecurityConfiguration::protect);
        return http.build();
    }

    /**
     * How passwords are stored.
     *
     * @see "Design decision: DD002-20261122-passwords"
     */
    @Bean
    PasswordEncoder passwords() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_COST)));
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.addObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <T extends HeaderWriterFilter> T postProcess(T filter) {
                // A request that is forwarded to a view is answered before the filter's turn to write comes.
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.NOTHING))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"));
    }
}
