package ai.altertable.settings.security;

import com.vaadin.flow.internal.JacksonUtils;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** A server that reads what it is sent as Vaadin does, and then waits. Says its port; ends with its input. */
final class BodyMemory {

    private BodyMemory() {}

    public static void main(String[] args) throws Exception {
        var configuration = new BodyConfiguration();
        var tomcat = new TomcatServletWebServerFactory(0);
        tomcat.setAddress(InetAddress.getLoopbackAddress());
        tomcat.setBaseDirectory(Path.of(args[0]).toFile());
        configuration.wipeBodies().customize(tomcat);
        TomcatWebServer server = (TomcatWebServer)
                tomcat.getWebServer(configuration.forgetBodies(), new ServletRegistrationBean<>(new Reading(), "/*"));
        server.start();
        System.out.println("port " + server.getPort());
        var _ = System.in.read();
        Runtime.getRuntime().halt(0);
    }

    private static final class Reading extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String body = request.getReader().readAllAsString();
            response.getWriter()
                    .write(JacksonUtils.readTree(body).path("marker").asString());
        }
    }
}
