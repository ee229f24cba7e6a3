package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/**
 * Whether data can be kept at a place.
 *
 * @param writable whether an object could be written there and removed again
 * @param empty whether nothing else lies there
 */
@JsonTypeName("location-facts")
public record LocationFacts(boolean writable, boolean empty, List<Remark> remarks) implements Finding {

    public LocationFacts {
        remarks = List.copyOf(remarks);
    }
}
