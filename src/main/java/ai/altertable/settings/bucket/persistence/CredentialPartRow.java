package ai.altertable.settings.bucket.persistence;

/** One sealed part of a credential, with the id of the key it is sealed for. */
@SuppressWarnings("ArrayRecordComponent") // mapped to a column and never compared
record CredentialPartRow(byte[] ciphertext, long keyId, String shape) {}
