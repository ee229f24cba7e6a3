package ai.altertable.settings.bucket.contents;

import ai.altertable.settings.bucket.CredentialSource;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.StorageProfile;

/** An inquiry to make: where, with what, what the credential is bound to, and what to find out. */
public record Inspection<F extends Finding>(
        SealContext context, StorageProfile profile, CredentialSource credential, Inquiry<F> inquiry) {}
