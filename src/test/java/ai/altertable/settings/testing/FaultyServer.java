package ai.altertable.settings.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A server on a port of its own at 127.0.0.1 that gives the answers it is told to, and may pass what it has no answer for
 * on to a real store. Remembers what it was asked.
 */
public final class FaultyServer implements AutoCloseable {

    /** What was asked. {@link #query()} is empty without one; header names are lower case. */
    public record Request(String method, String path, String query, Map<String, String> headers, byte[] body) {
        public boolean signed() {
            return headers.containsKey("authorization");
        }

        /** Whether this is a request for objects: a list of the bucket's, in short. */
        public boolean lists() {
            return method.equals("GET") && query.contains("list-type=2");
        }
    }

    /** What to answer. */
    public record Reply(int status, Map<String, String> headers, String body) {
        public static Reply xml(int status, String body) {
            return new Reply(
                    status, Map.of("Content-Type", "application/xml", "x-amz-request-id", "4442587FB7D0A2F9"), body);
        }

        /** An error as S3 words it. */
        public static Reply error(int status, String code, String more) {
            return xml(
                    status,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code>" + more
                            + "<RequestId>4442587FB7D0A2F9</RequestId></Error>");
        }

        public Reply with(String header, String value) {
            Map<String, String> all = new HashMap<>(headers);
            all.put(header, value);
            return new Reply(status, all, body);
        }
    }

    private static final Set<String> OWN_HEADERS =
            Set.of("connection", "content-length", "host", "transfer-encoding", "expect", "upgrade");

    // The build says so for whole processes. A test that is started alone, by an editor, gets here before any client.
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final String behind;
    private final Function<Request, @Nullable Reply> answers;

    private FaultyServer(@Nullable SSLContext tls, String behind, Function<Request, @Nullable Reply> answers) {
        this.behind = behind;
        this.answers = answers;
        try {
            InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            if (tls == null) {
                server = HttpServer.create(any, 0);
            } else {
                HttpsServer https = HttpsServer.create(any, 0);
                https.setHttpsConfigurator(new HttpsConfigurator(tls));
                server = https;
            }
        } catch (IOException e) {
            throw new IllegalStateException("The server did not start.", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers everything itself. */
    public static FaultyServer answering(Function<Request, Reply> answers) {
        return new FaultyServer(null, "", answers::apply);
    }

    /** Answers everything itself, encrypted. */
    public static FaultyServer answering(SSLContext tls, Function<Request, Reply> answers) {
        return new FaultyServer(tls, "", answers::apply);
    }

    /** Passes on to the store what the function has no answer for. */
    public static FaultyServer before(ObjectStore store, Function<Request, @Nullable Reply> answers) {
        return new FaultyServer(null, store.endpoint(), answers);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
            URI uri = exchange.getRequestURI();
            Request request = new Request(
                    exchange.getRequestMethod(),
                    uri.getRawPath(),
                    uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            requests.add(request);
            Reply reply = answers.apply(request);
            if (reply == null) {
                passOn(exchange, request, uri);
            } else {
                reply.headers()
                        .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
                send(exchange, reply.status(), reply.body().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The signature covers the Host header, so the store is told the one that was signed. */
    private void passOn(HttpExchange exchange, Request request, URI uri) throws IOException {
        HttpRequest.Builder onward = HttpRequest.newBuilder(URI.create(behind + uri))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach((name, value) -> {
            if (!OWN_HEADERS.contains(name) || name.equals("host")) {
                onward.header(name, value);
            }
        });
        try {
            HttpResponse<byte[]> answer = client.send(onward.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!OWN_HEADERS.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            send(exchange, answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
