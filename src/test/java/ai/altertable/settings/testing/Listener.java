package ai.altertable.settings.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Somebody's service on this machine that ought to be left alone: counts who connects, and says nothing. */
public final class Listener implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<Integer> callers = new LinkedBlockingQueue<>();

    private Listener(ServerSocket socket) {
        this.socket = socket;
        Thread.startVirtualThread(this::accept);
    }

    /** On a free port of this address. */
    public static Listener at(String address) {
        return at(address, 0);
    }

    public static Listener at(String address, int port) {
        try {
            return new Listener(new ServerSocket(port, 50, InetAddress.ofLiteral(address)));
        } catch (IOException e) {
            throw new IllegalStateException("Nothing can listen there.", e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many have connected since it was last asked. Connections come in order, so one of our own is the end of them. */
    public int connections() {
        int count = 0;
        try (Socket own = new Socket(socket.getInetAddress(), port())) {
            while (callers.take() != own.getLocalPort()) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new IllegalStateException("The listener is gone.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while counting.", e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                callers.add(caller.getPort());
            } catch (IOException _) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("The listener did not stop.", e);
        }
    }
}
