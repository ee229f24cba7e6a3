package ai.altertable.settings.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A self-signed certificate made by the JDK's keytool, with the server's side of it and what trusts it. */
public record Certificate(SSLContext server, KeyStore authorities) {

    private static final String PASSWORD = "changeit";

    /** @param name as in {@code dns:storage.example} or {@code ip:127.0.0.1} */
    public static Certificate selfSigned(Path folder, String name, int daysValid) {
        return selfSigned(folder, name, "+0d", daysValid);
    }

    /** @param start as keytool has it: {@code -30d} is thirty days ago */
    public static Certificate selfSigned(Path folder, String name, String start, int daysValid) {
        Path file = folder.resolve("certificate-" + System.nanoTime() + ".p12");
        try {
            Process keytool = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "server",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=test",
                            "-ext",
                            "san=" + name,
                            "-startdate",
                            start,
                            "-validity",
                            String.valueOf(daysValid),
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate.");
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            KeyStore authorities = KeyStore.getInstance("PKCS12");
            authorities.load(null, null);
            authorities.setCertificateEntry("server", keys.getCertificate("server"));
            return new Certificate(context, authorities);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No certificate was made.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while keytool ran.", e);
        }
    }
}
