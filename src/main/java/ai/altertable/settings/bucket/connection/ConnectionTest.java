package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.CredentialSource;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.StorageProfile;

/** A test to run: where, with what, and what the credential is bound to. */
public record ConnectionTest(SealContext context, StorageProfile profile, CredentialSource credential) {}
