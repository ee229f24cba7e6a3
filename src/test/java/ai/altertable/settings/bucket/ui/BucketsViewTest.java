package ai.altertable.settings.bucket.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.base.ui.EmptyState;
import ai.altertable.settings.base.ui.LinkButton;
import ai.altertable.settings.base.ui.StatTile;
import ai.altertable.settings.bucket.BucketListItem;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.testing.Reports;
import ai.altertable.settings.testing.TestTenants;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsViewTest extends BucketScreenTest {

    @Test
    void bucketsStandInRowsByNumber() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");

        assertThat(names()).containsExactly("altertable-production", "acme-lake", "acme-exports");
        assertThat(items().get(1).usedBy()).isEqualTo(1);
        assertThat(_find(StatTile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .containsExactly("3buckets", "1healthy", "0need attention", "1failing", "1not verified");
    }

    @Test
    void filtersInTheAddressAreRestored() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets?status=failing&environment=staging&q=EXP");

        assertThat(names()).containsExactly("acme-exports");
        assertThat(_get(TextField.class).getValue()).isEqualTo("EXP");
        assertThat(select("Status").getValue()).isEqualTo(BucketStatus.FAILING);
        assertThat(select("Environment").getValue()).isEqualTo("staging");
    }

    @Test
    void aTileShowsTheBucketsItCountsAndAllOfThemAgain() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets?q=acme");
        NativeButton failing = tile("1failing");

        _click(failing);
        settle();
        assertThat(names()).containsExactly("acme-exports");
        assertThat(select("Status").getValue()).isEqualTo(BucketStatus.FAILING);
        assertThat(tile("1failing")).isSameAs(failing);
        assertThat(failing.getElement().getAttribute("aria-pressed")).isEqualTo("true");

        _click(failing);
        settle();
        assertThat(names()).containsExactly("acme-lake", "acme-exports");
        assertThat(failing.getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    private static NativeButton tile(String text) {
        return _find(NativeButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOrderInTheAddressIsRestored() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets?sort=-name");

        assertThat(names()).containsExactly("altertable-production", "acme-lake", "acme-exports");
        go("settings/buckets?sort=name");
        assertThat(names()).containsExactly("acme-exports", "acme-lake", "altertable-production");
    }

    @Test
    void aSearchWithoutResultCanBeCleared() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets?q=nothing-like-it");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No bucket matches");

        _click(_get(Button.class, spec -> spec.withText("Clear filters")));
        settle();

        assertThat(names()).hasSize(3);
    }

    @Test
    void withoutBucketsTheWayToTheFirstOneIsShown() {
        rows.clearBuckets();
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No bucket connected yet");
        assertThat(_find(LinkButton.class, spec -> spec.withText("New bucket"))).hasSize(2);
    }

    @Test
    void anotherOrganizationSeesNoneOfThem() {
        signIn(TestTenants.GLOBEX_ADMIN);
        go("settings/buckets");

        _assertNone(BucketGrid.class);
    }

    @Test
    void forReadersThereAreNoControls() {
        signIn(TestTenants.ACME_READER);
        go("settings/buckets");

        assertThat(names()).hasSize(3);
        _assertNone(Button.class, spec -> spec.withText("Test all"));
        _assertNone(LinkButton.class, spec -> spec.withText("New bucket"));
        assertThat(_get(BucketGrid.class).getColumns()).hasSize(7);
    }

    @Test
    void aBuiltInBucketCanOnlyBeTestedAndOpened() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");

        assertThat(menu(0)).containsExactly("Test", "Open");
        assertThat(menu(1)).containsExactly("Test", "Open", "Edit", "Rotate credentials", "Delete");
    }

    @Test
    void aRowTellsThatItIsBeingTestedAndThenWhatWasFound() {
        runtime.hold();
        runtime.always(Reports.secretRejected());
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");

        test(1);
        assertThat(testButton(1).getText()).isEqualTo("Testing…");
        runtime.release();
        settle();

        assertThat(testButton(1).getText()).isEqualTo("Test");
        assertThat(rows.statusOf(lake)).isEqualTo("Secret key rejected");
        assertThat(_find(StatTile.class).stream().map(tile -> tile.getElement().getTextRecursively()))
                .contains("2failing");
    }

    @Test
    void testAllRunsFourAtATimeAndSaysWhatItFound() {
        for (int number = 4; number <= 9; number++) {
            rows.credential(acme, rows.bucket(acme, production, number, "more-" + number));
        }
        runtime.hold();
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets?q=more");

        _click(_get(Button.class, spec -> spec.withText("Test all")));
        settle();
        assertThat(runtime.running()).isEqualTo(TestAll.AT_ONCE);
        assertThat(_get(TestAllBar.class).getElement().getTextRecursively()).contains("0 of 6 tested");
        runtime.release();
        settle();
        settle();

        assertThat(runtime.tests()).hasSize(6);
        assertThat(texts(_find(Notification.class))).anyMatch(text -> text.contains("6 buckets tested."));
    }

    @Test
    void testAllCanBeCancelled() {
        runtime.hold();
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");
        _click(_get(Button.class, spec -> spec.withText("Test all")));
        settle();

        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        settle();

        assertThat(runtime.running()).isZero();
        assertThat(_get(Button.class, spec -> spec.withText("Test all")).isEnabled())
                .isTrue();
    }

    @Test
    void deletingAsksFirstAndTouchesNoObject() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");
        pick(2, "Delete");
        assertThat(_get(DeleteBucketDialog.class).getElement().getTextRecursively())
                .contains("No object in the bucket is touched");

        _click(_get(Button.class, spec -> spec.withText("Delete connection")));
        settle();

        assertThat(names()).containsExactly("altertable-production", "acme-lake");
    }

    @Test
    void aBucketInUseIsNotDeletedAndItsCatalogsAreNamed() {
        signIn(TestTenants.ACME_ADMIN);
        go("settings/buckets");
        pick(1, "Delete");

        _click(_get(Button.class, spec -> spec.withText("Delete connection")));

        assertThat(_get(DeleteBucketDialog.class).getElement().getTextRecursively())
                .contains("1 catalog uses this bucket")
                .contains("sales");
        _assertNone(Button.class, spec -> spec.withText("Delete connection"));
        assertThat(rows.statusOf(lake)).isEqualTo("Healthy");
    }

    @Test
    void theSettingsSayHowBucketsAre() {
        signIn(TestTenants.ACME_READER);
        go("settings");

        _assertOne(LinkButton.class, spec -> spec.withText("Manage"));
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Buckets");
    }

    private static List<BucketListItem> items() {
        BucketGrid grid = _get(BucketGrid.class);
        return GridKt._findAll(grid);
    }

    private static List<String> names() {
        return items().stream().map(BucketListItem::name).toList();
    }

    private static Select<?> select(String label) {
        return _find(Select.class).stream()
                .<Select<?>>map(select -> select)
                .filter(select -> label.equals(select.getAriaLabel().orElse(null)))
                .findFirst()
                .orElseThrow();
    }

    private static RowActions actions(int row) {
        BucketGrid grid = _get(BucketGrid.class);
        return (RowActions) GridKt._getCellComponent(grid, row, BucketGrid.ACTIONS);
    }

    private static Button testButton(int row) {
        return (Button) actions(row).getChildren().findFirst().orElseThrow();
    }

    private static void test(int row) {
        _click(testButton(row));
        settle();
    }

    private static List<MenuItem> entries(int row) {
        Component bar = actions(row).getChildren().skip(1).findFirst().orElseThrow();
        return ((MenuBar) bar).getItems().getFirst().getSubMenu().getItems();
    }

    private static List<String> menu(int row) {
        return entries(row).stream().map(MenuItem::getText).toList();
    }

    private static void pick(int row, String entry) {
        MenuItem chosen = entries(row).stream()
                .filter(item -> item.getText().equals(entry))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
        settle();
    }

    private static List<String> texts(List<Notification> notifications) {
        return notifications.stream()
                .map(notification -> notification.getElement().getTextRecursively()
                        + notification.getElement().getProperty("text", ""))
                .toList();
    }
}
