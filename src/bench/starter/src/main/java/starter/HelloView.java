package starter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** Greets whoever types a name. */
@Route("")
@PageTitle("Hello")
class HelloView extends VerticalLayout {

    HelloView() {
        TextField name = new TextField("Your name");
        add(name, new Button("Say hello", _ -> add(new Paragraph("Hello " + name.getValue()))));
    }
}
