package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Where the isolated runtime gets the credential for a job from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "source")
public sealed interface CredentialSource permits SealedCredential, ManagedCredential {}
