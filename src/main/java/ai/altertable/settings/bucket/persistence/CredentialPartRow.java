package ai.altertable.settings.bucket.persistence;

import org.springframework.data.relational.core.mapping.Table;

/** One sealed part of a credential, with the id of the key it is sealed for. */
@Table("credential_part")
@SuppressWarnings("ArrayRecordComponent") // mapped to a column and never compared
record CredentialPartRow(byte[] ciphertext, long keyId, String shape) {}
