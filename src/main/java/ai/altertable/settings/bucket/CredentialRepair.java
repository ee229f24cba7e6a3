package ai.altertable.settings.bucket;

/** A change to a sealed credential that only the isolated runtime can make, because only it can open one. */
public enum CredentialRepair {
    /** None but a new seal: for a new key, or for a new context. */
    NONE,
    /** Key id and secret change places. */
    SWAP,
    /** White space and quotation marks around each part go. */
    TRIM
}
