package ai.altertable.settings.testing;

import ai.altertable.settings.security.Accounts;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * The whole application without a browser, on {@link TestTenants} in a database in memory. A test first calls
 * {@link #signIn}, or {@link #open} to be nobody. The application is shared by the tests of a class, and no further.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = "spring.datasource.url=jdbc:h2:mem:karibu;DB_CLOSE_DELAY=0")
@Import(TestTenants.class)
@DirtiesContext(classMode = ClassMode.AFTER_CLASS)
public abstract class KaribuTest {

    private static final Routes ROUTES = Views.routes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    /** Opens the application as the person with this address. */
    protected final void signIn(String email) {
        SignedIn.as(accounts.byEmail(email).orElseThrow());
        open();
    }

    /** Opens the application as whoever is signed in on this thread. */
    protected final void open() {
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> authentication != null
                    && authentication.getAuthorities().stream()
                            .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
            return request;
        });
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    }

    @BeforeEach
    final void beNobody() {
        SignedIn.out();
    }

    @AfterEach
    final void close() {
        MockVaadin.tearDown();
        SignedIn.out();
    }
}
