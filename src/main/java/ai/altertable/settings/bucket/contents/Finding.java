package ai.altertable.settings.bucket.contents;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The answer to an {@link Inquiry}. What is wrong with what was found is said in {@link Remark}s. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
public sealed interface Finding permits FileFacts, FileMatch, FolderPage, IcebergTable, IcebergTables, LocationFacts {}
