package ai.altertable.settings.catalog;

import ai.altertable.settings.bucket.BucketFitness;
import ai.altertable.settings.bucket.connection.Capability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which kinds of catalog a bucket is good for, and why not. */
@Component
public class CatalogFitness implements BucketFitness {

    @Override
    public List<Verdict> judge(Set<Capability> proven) {
        return Arrays.stream(CatalogKind.values())
                .map(kind -> judge(kind, proven))
                .toList();
    }

    /** The verdict for one kind of catalog. */
    public Verdict judge(CatalogKind kind, Set<Capability> proven) {
        Set<Capability> missing = EnumSet.copyOf(kind.needs());
        missing.removeAll(proven);
        if (!missing.isEmpty()) {
            return new Verdict(kind.plural(), Fit.NOT_SUITABLE, "Needs what did not work: " + words(missing) + ".");
        }
        String reservation = kind == CatalogKind.ALTERTABLE ? reservation(proven) : "";
        return reservation.isEmpty()
                ? new Verdict(kind.plural(), Fit.GOOD, capitalized(words(kind.needs())) + " work" + ending(kind) + ".")
                : new Verdict(kind.plural(), Fit.WITH_RESERVATION, reservation);
    }

    @Override
    public List<Verdict> unknown() {
        return Arrays.stream(CatalogKind.values())
                .map(kind -> new Verdict(kind.plural(), Fit.NOT_TESTED, "Needs " + words(kind.needs()) + "."))
                .toList();
    }

    /**
     * Our catalogs commit in the catalog, not by conditional writes to the bucket; table formats that write to the same
     * bucket without it may need them.
     */
    private static String reservation(Set<Capability> proven) {
        List<String> sentences = new ArrayList<>();
        if (!proven.contains(Capability.CONDITIONAL_WRITE)) {
            sentences.add("The store does not refuse to overwrite. Altertable commits in its catalog and is safe; let"
                    + " no other tool write tables here on its own.");
        }
        if (!proven.contains(Capability.BATCH_DELETE)) {
            sentences.add("Objects are deleted one by one, so cleaning up takes longer.");
        }
        return String.join(" ", sentences);
    }

    private static String words(Collection<Capability> capabilities) {
        List<String> words = capabilities.stream().map(CatalogFitness::word).toList();
        int last = words.size() - 1;
        return last == 0 ? words.getFirst() : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String word(Capability capability) {
        return switch (capability) {
            case LIST -> "list";
            case READ -> "read";
            case WRITE -> "write";
            case DELETE -> "delete";
            case MULTIPART -> "multipart";
            case CONDITIONAL_WRITE -> "conditional write";
            case BATCH_DELETE -> "batch delete";
        };
    }

    private static String ending(CatalogKind kind) {
        return kind.needs().size() == 1 ? "s" : "";
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
