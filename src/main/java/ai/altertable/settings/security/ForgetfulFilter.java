package ai.altertable.settings.security;

import com.vaadin.flow.internal.JacksonUtils;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sees to it that the text of a body is in no buffer that outlives the request. Tomcat's readers keep theirs for the next
 * request, so the body is decoded by one that nobody keeps; Vaadin's JSON parser keeps its own, so they are thrown away.
 */
final class ForgetfulFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new OwnReader(request), response);
        } finally {
            var _ = JacksonUtils.getMapper()
                    .tokenStreamFactory()
                    ._getRecyclerPool()
                    .clear();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static final class OwnReader extends HttpServletRequestWrapper {

        OwnReader(HttpServletRequest request) {
            super(request);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String name = getCharacterEncoding();
            Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }
}
