package ai.altertable.settings.bucket;

/** What kind of credential a bucket has: all that the UI ever learns of it, beside a hint and dates. */
public enum CredentialKind {
    ACCESS_KEY,
    HMAC_KEY,
    /** The managed storage's own, which only the isolated runtime can open. */
    MANAGED
}
