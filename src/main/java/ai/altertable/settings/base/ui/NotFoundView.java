package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Also what another organization's address shows: nobody learns that something exists there. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found" + Page.TITLE_SUFFIX)
@AnonymousAllowed
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().removeAll();
        getContent()
                .add(
                        Problem.page(
                                "404",
                                "We can't find that page",
                                "The address may be mistyped, or what was here may have been deleted or belong to another organization."));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
