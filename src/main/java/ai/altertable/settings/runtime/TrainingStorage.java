package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** As much of an S3 server as makes a probe walk through most of its code; it stores nothing. */
record TrainingStorage(HttpServer server) implements AutoCloseable {

    private static final String EMPTY_LIST = "<ListBucketResult><Name>training</Name><Prefix></Prefix>"
            + "<KeyCount>0</KeyCount><MaxKeys>1</MaxKeys><IsTruncated>false</IsTruncated></ListBucketResult>";
    private static final String UPLOAD = "<InitiateMultipartUploadResult><Bucket>training</Bucket><Key>key</Key>"
            + "<UploadId>upload</UploadId></InitiateMultipartUploadResult>";
    private static final String DELETED = "<DeleteResult></DeleteResult>";

    static TrainingStorage start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext("/", TrainingStorage::answer);
        server.start();
        return new TrainingStorage(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** A bucket in it. */
    S3CompatibleProfile profile() {
        var endpoint = new Endpoint("http://127.0.0.1:" + port());
        var region = new Region("us-east-1");
        return new S3CompatibleProfile("training", KeyPrefix.NONE, endpoint, region, AddressingStyle.PATH);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
            exchange.getResponseHeaders().set("Date", now);
            exchange.getResponseHeaders().set("Server", "AmazonS3");
            exchange.getResponseHeaders().set("x-amz-request-id", "training");
            exchange.getResponseHeaders().set("ETag", "\"training\"");
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            byte[] body = body(exchange).getBytes(StandardCharsets.UTF_8);
            if (exchange.getRequestMethod().equals("DELETE")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (body.length == 0) {
                exchange.sendResponseHeaders(200, -1);
            } else {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static String body(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        return switch (exchange.getRequestMethod()) {
            case "GET" -> EMPTY_LIST;
            case "POST" -> query.startsWith("uploads") ? UPLOAD : DELETED;
            default -> "";
        };
    }
}
