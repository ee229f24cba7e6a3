package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.Providers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** One card a provider; a radio group, so the arrow keys choose. */
final class ProviderCards extends RadioButtonGroup<Provider> {

    ProviderCards() {
        super("Provider");
        setItems(Providers.CONNECTABLE);
        setItemLabelGenerator(Providers::label);
        setRenderer(new ComponentRenderer<>(ProviderCards::card));
        setManualValidation(true);
        addClassName("provider-cards");
    }

    private static Div card(Provider provider) {
        Span name = new Span(Providers.label(provider));
        name.addClassName("row-title");
        Span needs = new Span(Providers.needs(provider));
        needs.addClassName("row-note");
        Div words = new Div(name, needs);
        words.addClassName("row-main");
        Div card = new Div(Providers.tile(provider), words);
        card.addClassName("provider-card");
        return card;
    }
}
