package ai.altertable.settings.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.JacksonUtils;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a request's text went through is not kept for the next one. */
class ForgetfulFilterTest {

    private static final String TYPED = "{\"value\":\"grün & <wide>\"}";

    @Test
    void theBodyIsReadWithoutTheContainersReader() throws Exception {
        AtomicReference<String> read = new AtomicReference<>();

        filter(post(), (request, _) -> read.set(request.getReader().readAllAsString()));

        assertThat(read).hasValue(TYPED);
    }

    @Test
    void vaadinsParserStartsAgainWithEmptyBuffers() throws Exception {
        filter(post(), (request, _) -> {
            var _ = JacksonUtils.readTree(request.getReader().readAllAsString());
            assertThat(buffers()).isPositive();
        });

        assertThat(buffers()).isZero();
    }

    @Test
    void aRequestThatFailsIsForgottenToo() {
        try {
            filter(post(), (_, _) -> {
                var _ = JacksonUtils.readTree(TYPED);
                throw new IOException("the browser hung up");
            });
        } catch (Exception _) {
            assertThat(buffers()).isZero();
            return;
        }
        throw new AssertionError("The failure was swallowed.");
    }

    private static int buffers() {
        return JacksonUtils.getMapper().tokenStreamFactory()._getRecyclerPool().pooledCount();
    }

    /** Its own reader fails: nobody is to use it. */
    private static MockHttpServletRequest post() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/") {
            @Override
            public java.io.BufferedReader getReader() {
                throw new AssertionError("The container's reader keeps what it decodes.");
            }
        };
        request.setContent(TYPED.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static void filter(MockHttpServletRequest request, FilterChain chain) throws Exception {
        new ForgetfulFilter().doFilter(request, new MockHttpServletResponse(), chain);
    }
}
