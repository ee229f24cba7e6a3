package ai.altertable.settings.demo.storage;

import java.security.SecureRandom;
import java.util.Base64;

/** An access key of the demo's storage, as its file holds it. */
record KeyPair(String accessKeyId, String secretAccessKey) {

    static final int ID_LENGTH = 16;

    private static final String ID_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int SECRET_BYTES = 30; // 40 characters of base64, without padding
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new pair whose id starts with {@code prefix}, so that one sees whose it is. */
    static KeyPair generate(String prefix) {
        StringBuilder id = new StringBuilder(prefix);
        while (id.length() < ID_LENGTH) {
            id.append(ID_ALPHABET.charAt(RANDOM.nextInt(ID_ALPHABET.length())));
        }
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new KeyPair(id.toString(), Base64.getEncoder().encodeToString(secret));
    }

    @Override
    public String toString() {
        return "KeyPair[" + accessKeyId + "]";
    }
}
