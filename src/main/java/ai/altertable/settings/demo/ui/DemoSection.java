package ai.altertable.settings.demo.ui;

import ai.altertable.settings.base.ui.Card;
import ai.altertable.settings.base.ui.CopyButton;
import ai.altertable.settings.base.ui.Facts;
import ai.altertable.settings.base.ui.SettingsSection;
import ai.altertable.settings.demo.storage.DemoKey;
import ai.altertable.settings.demo.storage.DemoStorage;
import ai.altertable.settings.security.CurrentViewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.context.annotation.Profile;

/** Shows what to try in the wizard: the demo storage's address and two keys for Acme's buckets. */
@org.springframework.stereotype.Component
@Profile("demo")
class DemoSection implements SettingsSection {

    private static final String OWNER = "Acme";

    private final DemoStorage storage;
    private final CurrentViewer viewers;

    DemoSection(DemoStorage storage, CurrentViewer viewers) {
        this.storage = storage;
        this.viewers = viewers;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Component create() {
        var viewer = viewers.require();
        if (!viewer.isAdmin() || !viewer.organizationName().equals(OWNER)) {
            return new Card(
                    "Demo storage",
                    "An S3 server runs beside this demo. Sign in as admin@acme.example to see its keys.");
        }
        Card card = new Card(
                        "Demo storage",
                        "A real S3 server runs beside this demo, on this machine only. Connect its buckets as"
                                + " S3-compatible, with either key.")
                .with(new Facts()
                        .with("Endpoint", copyable("endpoint", storage.endpoint()))
                        .with("Buckets", code(String.join(", ", storage.buckets())))
                        .with("Region", code(storage.region())));
        storage.keys().forEach(key -> card.add(key(key)));
        return card;
    }

    private static Component key(DemoKey key) {
        Paragraph rights = new Paragraph(key.rights());
        rights.addClassNames("muted", "small");
        Div block = new Div(
                new H3(key.label()),
                rights,
                new Facts()
                        .with("Access key ID", copyable("access key ID", key.accessKeyId()))
                        .with("Secret access key", copyable("secret access key", key.secretAccessKey())));
        block.addClassName("demo-key");
        return block;
    }

    private static Component copyable(String what, String value) {
        CopyButton copy = new CopyButton("Copy", value);
        copy.setAriaLabel("Copy " + what);
        Div both = new Div(code(value), copy);
        both.addClassName("cluster");
        return both;
    }

    private static Code code(String value) {
        Code code = new Code(value);
        code.addClassName("mono");
        return code;
    }
}
