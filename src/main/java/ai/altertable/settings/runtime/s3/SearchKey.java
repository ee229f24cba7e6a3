package ai.altertable.settings.runtime.s3;

import ai.altertable.settings.runtime.AccessKey;
import java.util.Optional;

/** Which key to ask with: a secret that was typed into the key id's field is not sent as an id, in clear text. */
final class SearchKey {

    private SearchKey() {}

    static Optional<AccessKey> of(AccessKey typed) {
        AccessKey trimmed = OpenedKey.trimmed(typed);
        AccessKey likely = trimmed.keyId().shape().surelySecret() ? trimmed.swapped() : trimmed;
        return likely.keyId().shape().surelySecret() || !OpenedKey.sendable(likely)
                ? Optional.empty()
                : Optional.of(likely);
    }
}
