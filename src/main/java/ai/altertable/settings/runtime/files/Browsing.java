package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.FolderPage;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.runtime.ObjectPage;
import ai.altertable.settings.runtime.StorageException;

/** Lists one level. */
final class Browsing {

    /** As many as fit on a screen or three; with the longest of names, an answer of half a megabyte. */
    private static final int PAGE = 100;

    private Browsing() {}

    static FolderPage page(Lake lake, Inquiry.Browse browse) throws StorageException {
        String folder = Folders.of(lake.address().path(browse.folder()));
        ObjectPage page = lake.source().list(folder, true, browse.page(), PAGE);
        return new FolderPage(
                page.folders().stream().map(FolderPage.Folder::new).toList(),
                page.objects().stream()
                        // The object that consoles make so that an empty folder can be seen.
                        .filter(object -> !object.key().equals(folder))
                        .map(object -> new FolderPage.File(object.key(), object.bytes(), object.modifiedAt()))
                        .toList(),
                page.next());
    }
}
