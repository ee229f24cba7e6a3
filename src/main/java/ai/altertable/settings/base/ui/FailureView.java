package ai.altertable.settings.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed while it was built: the id leads to the log, and nothing else of the failure is shown. */
@ParentLayout(MainLayout.class)
@PageTitle("Something went wrong" + Page.TITLE_SUFFIX)
@AnonymousAllowed
class FailureView extends Composite<Div> implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String id = MainErrorHandler.log(parameter.getException());
        getContent().removeAll();
        getContent()
                .add(
                        Problem.page(
                                "Error id " + id,
                                "This page failed to open",
                                "Something went wrong on our side. Reload to try again; if it stays, tell support the error id."));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
