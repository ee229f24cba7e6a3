package ai.altertable.settings.runtime.egress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.channels.SocketChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The inside of every TCP socket of a guarded process. It decides when it connects, whoever opened the socket and whether
 * the address came from a look-up or was written as a number.
 */
final class GuardedSocket extends SocketImpl {

    private final Supplier<@Nullable EgressPolicy> policyInForce;
    private @Nullable Socket inner;

    /** @param policyInForce gives null as long as nothing may be reached */
    GuardedSocket(Supplier<? extends @Nullable EgressPolicy> policyInForce) {
        this.policyInForce = policyInForce::get;
    }

    @Override
    protected void create(boolean stream) throws IOException {
        if (!stream) {
            throw new SocketException("Only TCP is spoken from here.");
        }
        inner = SocketChannel.open().socket();
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(InetAddress to, int port) throws IOException {
        connect(new InetSocketAddress(to, port), 0);
    }

    @Override
    protected void connect(SocketAddress to, int timeoutMillis) throws IOException {
        EgressPolicy policy = policyInForce.get();
        if (policy == null
                || !(to instanceof InetSocketAddress place)
                || place.getAddress() == null
                || !policy.permits(place.getAddress(), place.getPort())) {
            throw new SocketException("This address may not be reached from here.");
        }
        inner().connect(place, timeoutMillis);
        address = place.getAddress();
        port = place.getPort();
        localport = inner().getLocalPort();
    }

    @Override
    protected void bind(InetAddress from, int fromPort) throws IOException {
        inner().bind(new InetSocketAddress(from, fromPort));
        localport = inner().getLocalPort();
    }

    @Override
    protected void listen(int backlog) throws IOException {
        throw new SocketException("A socket that connects does not listen.");
    }

    @Override
    protected void accept(SocketImpl connection) throws IOException {
        listen(0);
    }

    @Override
    protected InputStream getInputStream() throws IOException {
        return inner().getInputStream();
    }

    @Override
    protected OutputStream getOutputStream() throws IOException {
        return inner().getOutputStream();
    }

    @Override
    protected int available() throws IOException {
        return getInputStream().available();
    }

    @Override
    protected void close() throws IOException {
        if (inner != null) {
            inner.close();
        }
    }

    @Override
    protected void shutdownInput() throws IOException {
        inner().shutdownInput();
    }

    @Override
    protected void shutdownOutput() throws IOException {
        inner().shutdownOutput();
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        inner().sendUrgentData(data);
    }

    @Override
    public void setOption(int option, Object value) throws SocketException {
        SocketSettings.set(inner(), option, value);
    }

    @Override
    public Object getOption(int option) throws SocketException {
        return SocketSettings.get(inner(), option);
    }

    private Socket inner() throws SocketException {
        if (inner == null) {
            throw new SocketException("The socket was not created.");
        }
        return inner;
    }
}
