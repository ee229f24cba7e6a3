package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.StoredObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A metadata file of an Iceberg table. Source: Apache Iceberg's table specification, "Naming for GZIP compressed metadata
 * files" and "File system tables" ({@code v3.metadata.json}); catalogs name theirs {@code 00003-<uuid>.metadata.json}.
 *
 * @param version as the name says, or -1
 */
record MetadataFile(StoredObject object, long version) {

    private static final Pattern NAME = Pattern.compile(
            "(?:v(\\d{1,18})|(\\d{1,18})-.*|.*)(?:\\.gz\\.metadata\\.json|\\.metadata\\.json(?:\\.gz)?)");

    /** The oldest first. */
    static final Comparator<MetadataFile> BY_AGE = Comparator.comparingLong(MetadataFile::version)
            .thenComparing(file -> file.object.modifiedAt() == null ? Instant.EPOCH : file.object.modifiedAt());

    static boolean isMetadata(String key) {
        return key.contains("metadata/") && NAME.matcher(Folders.lastName(key)).matches();
    }

    static MetadataFile of(StoredObject object) {
        Matcher name = NAME.matcher(Folders.lastName(object.key()));
        String digits = name.matches() ? name.group(1) == null ? name.group(2) : name.group(1) : null;
        return new MetadataFile(object, digits == null ? -1 : Long.parseLong(digits));
    }

    String name() {
        return Folders.lastName(object.key());
    }

    /** Whether a version hint means this file: it says the number, or the name without its endings. */
    boolean isMeantBy(String hint) {
        String bare = name().replace(".gz", "").replace(".metadata.json", "");
        return bare.equals("v" + hint) || bare.equals(hint);
    }
}
