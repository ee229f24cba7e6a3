package ai.altertable.settings.runtime;

/**
 * The objects of one bucket, for whoever reads formats: one implementation for each family of storage. Keys are taken
 * from the bucket's own prefix on, and to the letter. Used by one thread at a time; closed by any.
 */
public interface ObjectSource extends AutoCloseable {

    /** The most keys that a page can have at every provider. */
    int LARGEST_PAGE = 1000;

    /**
     * Lists in the order of the keys, or nearly so.
     *
     * @param start what the keys begin with
     * @param oneLevel whether keys with a further slash are summed up as folders
     * @param page empty, or what the page before said
     * @param most how many folders and objects the page may have
     */
    ObjectPage list(String start, boolean oneLevel, String page, int most) throws StorageException;

    /** Reads at most this many bytes of an object from a position on; fewer only where it ends. */
    byte[] read(String key, long from, int most) throws StorageException;

    /**
     * Writes a small object below a prefix and removes it, as a connection test does.
     *
     * @throws StorageException when one or the other is not possible
     */
    void probeWriting(String prefix) throws StorageException;

    /** Aborts requests under way, and removes what {@link #probeWriting} could not. */
    @Override
    void close();
}
