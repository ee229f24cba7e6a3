package ai.altertable.settings.demo;

import java.nio.file.Path;
import java.util.Map;
import org.apache.iceberg.Files;
import org.apache.iceberg.LocationProviders;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.TableOperations;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.apache.iceberg.io.FileIO;
import org.apache.iceberg.io.InputFile;
import org.apache.iceberg.io.LocationProvider;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.io.PositionOutputStream;
import org.apache.iceberg.io.SeekableInputStream;

/**
 * An Iceberg table whose files are in a local folder while its metadata says that they are at {@code location}. Its
 * metadata files are {@code v1.metadata.json}, {@code v2.metadata.json}, …, which readers without a catalog can guess.
 */
public final class IcebergFolder implements TableOperations, FileIO {

    private final Path folder;
    private final String location;
    private TableMetadata current;
    private int version;

    public IcebergFolder(Path folder, String location) {
        this.folder = folder;
        this.location = location;
    }

    /** The table as of an earlier commit's metadata file. */
    IcebergFolder at(int version) {
        current = TableMetadataParser.read(this, metadataFileLocation("v" + version + ".metadata.json"));
        this.version = version;
        return this;
    }

    int version() {
        return version;
    }

    @Override
    public TableMetadata current() {
        return current;
    }

    @Override
    public TableMetadata refresh() {
        return current;
    }

    @Override
    public void commit(TableMetadata base, TableMetadata metadata) {
        if (base != current) {
            throw new CommitFailedException("The table has changed.");
        }
        int next = version + 1;
        TableMetadataParser.write(metadata, newOutputFile(metadataFileLocation("v" + next + ".metadata.json")));
        at(next);
    }

    @Override
    public FileIO io() {
        return this;
    }

    @Override
    public long newSnapshotId() {
        return 4_700_000_000_000_000_001L + version;
    }

    @Override
    public String metadataFileLocation(String fileName) {
        return location + "/metadata/" + fileName;
    }

    @Override
    public LocationProvider locationProvider() {
        return LocationProviders.locationsFor(location, Map.of());
    }

    @Override
    public InputFile newInputFile(String path) {
        InputFile file = Files.localInput(local(path).toFile());
        return new InputFile() {
            @Override
            public long getLength() {
                return file.getLength();
            }

            @Override
            public SeekableInputStream newStream() {
                return file.newStream();
            }

            @Override
            public String location() {
                return path;
            }

            @Override
            public boolean exists() {
                return file.exists();
            }
        };
    }

    @Override
    public OutputFile newOutputFile(String path) {
        OutputFile file = Files.localOutput(local(path).toFile());
        return new OutputFile() {
            @Override
            public PositionOutputStream create() {
                return file.create();
            }

            @Override
            public PositionOutputStream createOrOverwrite() {
                return file.createOrOverwrite();
            }

            @Override
            public String location() {
                return path;
            }

            @Override
            public InputFile toInputFile() {
                return newInputFile(path);
            }
        };
    }

    @Override
    public void deleteFile(String path) {
        throw new UnsupportedOperationException("Nothing is ever deleted here: " + path);
    }

    Path local(String path) {
        return folder.resolve(path.substring(location.length() + 1));
    }
}
