package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.IcebergTables;
import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.ObjectSource;
import ai.altertable.settings.runtime.StorageException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Looks for Iceberg tables, level by level. What is inside a table is not searched for others. */
final class TableSearch {

    private static final int MOST_FOLDERS = 300;
    private static final int MOST_TABLES = 100;

    private final Lake lake;

    TableSearch(Lake lake) {
        this.lake = lake;
    }

    IcebergTables below(String typed) throws StorageException {
        Deque<String> open = new ArrayDeque<>(List.of(Folders.of(lake.address().path(typed))));
        List<String> tables = new ArrayList<>();
        boolean more = false;
        int seen = 0;
        while (!open.isEmpty()) {
            if (seen++ >= MOST_FOLDERS
                    || tables.size() >= MOST_TABLES
                    || lake.limit().over()) {
                return new IcebergTables(tables, true);
            }
            String folder = open.remove();
            ObjectPage page = lake.source().list(folder, true, "", ObjectSource.LARGEST_PAGE);
            more |= !page.next().isEmpty();
            if (page.folders().contains(folder + TableMetadataFiles.FOLDER) && isTable(folder)) {
                tables.add(folder);
            } else {
                page.folders().stream().filter(TableSearch::worthwhile).forEach(open::add);
            }
        }
        return new IcebergTables(tables, more);
    }

    private boolean isTable(String folder) throws StorageException {
        return new TableMetadataFiles(lake).current(folder).isPresent();
    }

    /** Partitions hold data files, and hidden folders logs. */
    private static boolean worthwhile(String folder) {
        String name = Folders.lastName(folder.substring(0, folder.length() - 1));
        return !name.isEmpty() && !name.contains("=") && !FileNames.hidden(name);
    }
}
