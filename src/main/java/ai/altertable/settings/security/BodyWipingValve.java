package ai.altertable.settings.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;

/** Has every body read through {@link WipedBody}: what people type comes in one, keys and passwords among it. */
final class BodyWipingValve extends ValveBase {

    BodyWipingValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request connection = request.getCoyoteRequest();
        InputBuffer buffer = connection.getInputBuffer();
        WipedBody body = new WipedBody(buffer);
        connection.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
        } finally {
            connection.setInputBuffer(buffer);
            body.wipe();
        }
    }
}
