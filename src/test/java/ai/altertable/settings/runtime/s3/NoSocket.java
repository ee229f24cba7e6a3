package ai.altertable.settings.runtime.s3;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.SocketImpl;
import java.util.Set;

/** The inside of a socket that connects to nothing, and tells where it should have. */
final class NoSocket extends SocketImpl {

    private final Set<String> asked;

    NoSocket(Set<String> asked) {
        this.asked = asked;
    }

    @Override
    protected void create(boolean stream) {}

    @Override
    protected void connect(String host, int port) throws ConnectException {
        refuse(host + ":" + port);
    }

    @Override
    protected void connect(InetAddress address, int port) throws ConnectException {
        refuse(address + ":" + port);
    }

    @Override
    protected void connect(SocketAddress address, int timeout) throws ConnectException {
        refuse(address.toString());
    }

    private void refuse(String to) throws ConnectException {
        asked.add(to);
        throw new ConnectException();
    }

    @Override
    protected void bind(InetAddress host, int port) {}

    @Override
    protected void listen(int backlog) {}

    @Override
    protected void accept(SocketImpl connection) {}

    @Override
    protected InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    protected OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    protected int available() {
        return 0;
    }

    @Override
    protected void close() {}

    @Override
    protected void sendUrgentData(int data) {}

    @Override
    public void setOption(int option, Object value) {}

    @Override
    public Object getOption(int option) {
        return 0;
    }
}
