package ai.altertable.settings.runtime.s3;

import java.util.List;

/** What the probe may be denied. */
enum Permission {
    LIST("list objects", "No list permission", "s3:ListBucket", "roles/storage.objectViewer"),
    READ("read objects", "No read permission", "s3:GetObject", "roles/storage.objectViewer"),
    WRITE("write objects", "No write permission", "s3:PutObject", "roles/storage.objectUser"),
    MULTIPART(
            "upload in parts or abort such an upload",
            "No multipart permission",
            "s3:PutObject s3:AbortMultipartUpload",
            "roles/storage.objectUser"),
    ABORT("abort an upload in parts", "No right to abort", "s3:AbortMultipartUpload", "roles/storage.objectUser"),
    DELETE("delete objects", "No delete permission", "s3:DeleteObject", "roles/storage.objectUser");

    private final String act;
    private final String label;
    private final String actions;
    private final String googleRole;

    Permission(String act, String label, String actions, String googleRole) {
        this.act = act;
        this.label = label;
        this.actions = actions;
        this.googleRole = googleRole;
    }

    /** To go after "may not". */
    String act() {
        return act;
    }

    String label() {
        return label;
    }

    /** The actions of an IAM statement. */
    List<String> actions() {
        return List.of(actions.split(" ", -1));
    }

    /** The smallest predefined role at Google Cloud that has it. */
    String googleRole() {
        return googleRole;
    }

    boolean reading() {
        return this == LIST || this == READ;
    }
}
