package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The managed storage's own credential: configured for the isolated runtime, unknown to the web process. */
@JsonTypeName("managed")
public record ManagedCredential() implements CredentialSource {}
