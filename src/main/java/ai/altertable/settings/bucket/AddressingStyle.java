package ai.altertable.settings.bucket;

/** Where the bucket's name goes in a request: {@code https://bucket.host/key} or {@code https://host/bucket/key}. */
public enum AddressingStyle {
    VIRTUAL_HOSTED,
    PATH
}
