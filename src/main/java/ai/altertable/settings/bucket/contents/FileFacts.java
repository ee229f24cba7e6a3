package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;

/** Whether there is a file, how large it is in bytes, and what is wrong with it. */
@JsonTypeName("file-facts")
public record FileFacts(boolean exists, long bytes, List<Remark> remarks) implements Finding {

    public FileFacts {
        remarks = List.copyOf(remarks);
    }
}
