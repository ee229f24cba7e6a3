package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this viewer's role does not open. */
@ParentLayout(MainLayout.class)
@PageTitle("No access" + Page.TITLE_SUFFIX)
@AnonymousAllowed
class AccessDeniedView extends Composite<Div> implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        getContent().removeAll();
        getContent()
                .add(
                        Problem.page(
                                "403",
                                "Your role does not open this page",
                                "Only Organization Admins can manage this. Ask one of them for the role, or for what you need."));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
