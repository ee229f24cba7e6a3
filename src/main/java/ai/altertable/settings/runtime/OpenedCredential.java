package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.ClientId;
import ai.altertable.settings.bucket.RoleArn;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.TenantId;

/** A credential as a probe uses it; exists only inside the isolated runtime. Closing wipes it. */
public sealed interface OpenedCredential extends AutoCloseable
        permits AccessKey,
                OpenedCredential.AccountKey,
                OpenedCredential.AssumedRole,
                OpenedCredential.Sas,
                OpenedCredential.ServiceAccountKey,
                OpenedCredential.ServicePrincipal {

    /** A role to take on with the operator's own identity, which has to say this external id. */
    record AssumedRole(RoleArn role, String externalId) implements OpenedCredential {
        @Override
        public void close() {}
    }

    /**
     * A key file of a service account.
     *
     * @param json the file as Google handed it out; nothing in it says where requests go
     */
    record ServiceAccountKey(Secret json) implements OpenedCredential {
        @Override
        public void close() {
            json.close();
        }
    }

    /**
     * A key of a storage account.
     *
     * @param key in base64, as the portal shows it
     */
    record AccountKey(Secret key) implements OpenedCredential {
        @Override
        public void close() {
            key.close();
        }
    }

    /**
     * A shared access signature.
     *
     * @param token the parameters alone, without a question mark
     */
    record Sas(Secret token) implements OpenedCredential {
        @Override
        public void close() {
            token.close();
        }
    }

    record ServicePrincipal(TenantId tenant, ClientId client, Secret secret) implements OpenedCredential {
        @Override
        public void close() {
            secret.close();
        }
    }

    @Override
    void close();
}
