package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.KeyHint;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import java.nio.CharBuffer;
import java.util.Map;

/** Opens a credential and seals it again: mended, for the newest key, for another context. */
final class Resealing {

    private Resealing() {}

    static Answer of(Job.Reseal job) throws KeysetException, SealBrokenException, JobException {
        SealContext from = job.from();
        SealContext to = job.to();
        if (!from.organizationId().equals(to.organizationId())
                || !from.bucketId().equals(to.bucketId())) {
            throw new JobException("A credential stays with its organization and its bucket.");
        }
        Keyset keyset = Keyset.at(job.settings().privateKeyset());
        SealedCredential sealed = new SealedCredential(
                job.credential().kind(), Map.of(), "", job.credential().plain());
        for (Map.Entry<CredentialPart, SealedPart> entry :
                job.credential().parts().entrySet()) {
            CredentialPart part = entry.getKey();
            try (Secret opened = keyset.open(entry.getValue(), from, part);
                    Secret mended = mended(opened, job.repair())) {
                CredentialPart place = job.repair() == CredentialRepair.SWAP ? other(part) : part;
                sealed = sealed.with(place, keyset.seal(mended, to, place), KeyHint.of(mended));
            }
        }
        return new Answer.Resealed(sealed);
    }

    private static CredentialPart other(CredentialPart part) {
        return switch (part) {
            case ACCESS_KEY_ID -> CredentialPart.SECRET_ACCESS_KEY;
            case SECRET_ACCESS_KEY -> CredentialPart.ACCESS_KEY_ID;
            case SESSION_TOKEN, SERVICE_ACCOUNT_KEY, ACCOUNT_KEY, SAS, CLIENT_SECRET -> part;
        };
    }

    private static Secret mended(Secret secret, CredentialRepair repair) {
        return switch (repair) {
            case NONE, SWAP -> secret;
            case TRIM -> secret.reveal(Resealing::trimmed);
        };
    }

    private static Secret trimmed(char[] text) {
        int start = 0;
        int end = text.length;
        while (start < end && padding(text[start])) {
            start++;
        }
        while (end > start && padding(text[end - 1])) {
            end--;
        }
        return Secret.of(CharBuffer.wrap(text, start, end - start));
    }

    /** No key contains white space, control characters, no-break or zero-width spaces, or quotation marks. */
    private static boolean padding(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "\"'`“”‘’".indexOf(c) >= 0;
    }
}
