package ai.altertable.settings.bucket.persistence;

import org.jspecify.annotations.Nullable;

/** One sealed part of a credential, with the id of the key it is sealed for and, as JSON, what it says of itself. */
@SuppressWarnings("ArrayRecordComponent") // mapped to a column and never compared
record CredentialPartRow(
        byte[] ciphertext,
        long keyId,
        String shape,
        @Nullable String facts) {}
