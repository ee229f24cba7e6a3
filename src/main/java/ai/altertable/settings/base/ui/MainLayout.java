package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every signed-in screen. A view enters the navigation with {@code @Menu}; those whose path begins with
 * {@code settings} stand under Organization Settings. It shows nothing of a tenant itself, and each view decides who may
 * see it. What only signed-in screens need is loaded with it: the sign-in page, which everybody loads first, stays small.
 */
@Layout
@AnonymousAllowed
@StyleSheet("context://css/buckets.css")
@StyleSheet("context://css/wizard.css")
public final class MainLayout extends AppLayout implements BeforeEnterObserver {

    private static final String SETTINGS = "settings";
    private static final String CONTENT_ID = "content";

    private final Main main = new Main();

    MainLayout(AccountMenu accountMenu) {
        main.setId(CONTENT_ID);
        main.getElement().setAttribute("tabindex", "-1");

        Aside drawer = new Aside(brand(), navigation(), accountMenu.create());
        drawer.getElement().setAttribute("aria-label", "Navigation and account");
        drawer.addClassName("shell-drawer");

        setPrimarySection(Section.DRAWER);
        addToNavbar(skipLink(), toggle(), topBarName());
        addToDrawer(drawer);
        setContent(main);
    }

    /** Work in the background shows on the screen by itself, over a connection that stays open. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        PushConfiguration push = event.getUI().getPushConfiguration();
        push.setTransport(Transport.WEBSOCKET_XHR);
        push.setPushMode(PushMode.AUTOMATIC);
    }

    /** A screen opens with its header in view, however far the one before it was scrolled; then it may focus a field. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getUI().getPage().executeJs("document.getElementById($0)?.scrollIntoView()", CONTENT_ID);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
        setContent(main);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    private static Component skipLink() {
        NativeButton skip = new NativeButton("Skip to content");
        skip.addClassName("skip-link");
        skip.getElement()
                .executeJs("this.addEventListener('click', () => document.getElementById($0).focus())", CONTENT_ID);
        return skip;
    }

    private static Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel("Menu");
        toggle.addClassName("shell-toggle");
        return toggle;
    }

    private static Component topBarName() {
        Header name = new Header(brand());
        name.addClassName("shell-topbar");
        return name;
    }

    private static Component brand() {
        Anchor brand = new Anchor("/" + SETTINGS, new Image("images/logo.svg", ""), new Span("Altertable"));
        brand.addClassName("shell-brand");
        return brand;
    }

    private static Component navigation() {
        SideNav work = new SideNav();
        work.getElement().setAttribute("aria-label", "Work");
        SideNav settings = new SideNav("Organization Settings");
        MenuConfiguration.getMenuEntries().forEach(entry -> (isSetting(entry) ? settings : work).addItem(item(entry)));
        work.setVisible(!work.getItems().isEmpty());
        Div navigation = new Div(work, settings);
        navigation.addClassName("shell-nav");
        return navigation;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!pathOf(entry).equals(SETTINGS));
        return item;
    }

    private static boolean isSetting(MenuEntry entry) {
        return pathOf(entry).equals(SETTINGS) || pathOf(entry).startsWith(SETTINGS + "/");
    }

    private static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
