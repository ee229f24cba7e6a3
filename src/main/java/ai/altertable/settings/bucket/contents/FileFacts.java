package ai.altertable.settings.bucket.contents;

import java.util.List;

/** Whether there is a file, how large it is in bytes, and what is wrong with it. */
public record FileFacts(boolean exists, long bytes, List<Remark> remarks) implements Finding {

    public FileFacts {
        remarks = List.copyOf(remarks);
    }
}
