package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.ClientId;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.ExternalId;
import ai.altertable.settings.bucket.RoleArn;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.TenantId;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.SealBrokenException;

/** A sealed credential beside the key that opens it. */
record SealedParts(Keyset keyset, SealedCredential credential, SealContext context) {

    OpenedCredential open() throws SealBrokenException, IncompleteCredentialException, JobException {
        return switch (credential.kind()) {
            case ACCESS_KEY, HMAC_KEY ->
                new AccessKey(secret(CredentialPart.ACCESS_KEY_ID), secret(CredentialPart.SECRET_ACCESS_KEY));
            case TEMPORARY_KEY ->
                new AccessKey(
                        secret(CredentialPart.ACCESS_KEY_ID),
                        secret(CredentialPart.SECRET_ACCESS_KEY),
                        secret(CredentialPart.SESSION_TOKEN));
            // The external id follows from what the job is bound to, so that no form can name another one.
            case ASSUMED_ROLE ->
                new OpenedCredential.AssumedRole(
                        new RoleArn(plain(BucketField.ROLE_ARN)), ExternalId.of(context.bucketId()));
            case SERVICE_ACCOUNT_KEY ->
                new OpenedCredential.ServiceAccountKey(secret(CredentialPart.SERVICE_ACCOUNT_KEY));
            case ACCOUNT_KEY -> new OpenedCredential.AccountKey(secret(CredentialPart.ACCOUNT_KEY));
            case SAS -> new OpenedCredential.Sas(secret(CredentialPart.SAS));
            case SERVICE_PRINCIPAL ->
                new OpenedCredential.ServicePrincipal(
                        new TenantId(plain(BucketField.TENANT_ID)),
                        new ClientId(plain(BucketField.CLIENT_ID)),
                        secret(CredentialPart.CLIENT_SECRET));
            case MANAGED -> throw new JobException("The managed storage's credential is never sealed.");
        };
    }

    private Secret secret(CredentialPart part) throws SealBrokenException, IncompleteCredentialException {
        SealedPart sealed = credential.parts().get(part);
        if (sealed == null) {
            throw new IncompleteCredentialException(part.field());
        }
        return keyset.open(sealed, context, part);
    }

    private String plain(BucketField field) throws IncompleteCredentialException {
        String value = credential.plain().get(field);
        if (value == null) {
            throw new IncompleteCredentialException(field);
        }
        return value;
    }
}
