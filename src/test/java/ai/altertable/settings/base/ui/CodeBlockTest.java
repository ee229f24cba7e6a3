package ai.altertable.settings.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines to copy, and what the browser is told to put into the clipboard. */
class CodeBlockTest {

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theLinesAreThereToReadAndToReachByKeyboard() {
        CodeBlock block = show(new CodeBlock("aws s3 ls\naws s3 cp"));

        assertThat(_get(block, Pre.class).getText()).isEqualTo("aws s3 ls\naws s3 cp");
        assertThat(_get(block, Pre.class).getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void whatIsCopiedIsWhatIsShownAlsoAfterAChange() {
        CodeBlock block = show(new CodeBlock("before"));
        assertThat(copied(block)).isEqualTo("before");

        block.setCode("after");

        assertThat(_get(block, Pre.class).getText()).isEqualTo("after");
        assertThat(copied(block)).isEqualTo("after");
    }

    @Test
    void theButtonSaysWhatItCopiesWhereAScreenReaderHearsIt() {
        CopyButton button = new CopyButton("Copy policy", "{}");

        assertThat(button.getText()).isEqualTo("Copy policy");
        assertThat(button.getElement().getAttribute("aria-live")).isEqualTo("polite");
    }

    /** A text is handed over as a value: it must not become part of the script. */
    @Test
    void aTextThatLooksLikeAScriptStaysAText() {
        String text = "'); alert('x'); ('";
        CodeBlock block = show(new CodeBlock(text));

        assertThat(copied(block)).isEqualTo(text);
        assertThat(invocations(block).toString()).doesNotContain("alert");
    }

    private static CodeBlock show(CodeBlock block) {
        UI.getCurrent().add(block);
        return block;
    }

    /** The first value that the button's script gets. */
    private static Object copied(CodeBlock block) {
        return invocations(block).getLast().getInvocation().getParameters().getFirst();
    }

    private static List<PendingJavaScriptInvocation> invocations(CodeBlock block) {
        _click(_get(block, CopyButton.class));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("clipboard"))
                .toList();
    }
}
