package ai.altertable.settings.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** What of a page is wider than the screen, be it the page itself or something that scrolls sideways in it. */
final class Width {

    /** Walks what is rendered, shadow trees included; what its parent cuts off is no concern. */
    private static final String TOO_WIDE = """
            () => {
              const found = [];
              const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
                  + [...e.classList].map(c => '.' + c).join('');
              const children = (e) => e.shadowRoot ? e.shadowRoot.children
                  : e.tagName === 'SLOT' && e.assignedElements().length ? e.assignedElements() : e.children;
              const visit = (e) => {
                const style = getComputedStyle(e);
                if (style.display === 'none' || style.visibility === 'hidden') return;
                const box = e.getBoundingClientRect();
                if (box.width > 1 && box.height > 1 && box.right > innerWidth + 1) {
                  found.push(name(e) + ' ends at ' + Math.round(box.right) + ' of ' + innerWidth);
                  return;
                }
                const cuts = ['hidden', 'clip'].includes(style.overflowX);
                const scrolls = ['auto', 'scroll'].includes(style.overflowX) && e.scrollWidth > e.clientWidth + 1;
                if (scrolls) found.push(name(e) + ' scrolls sideways: ' + e.scrollWidth + ' in ' + e.clientWidth);
                if (!cuts && !scrolls) [...children(e)].forEach(visit);
              };
              visit(document.body);
              const page = document.documentElement.scrollWidth;
              if (page > innerWidth) found.push('the page is ' + page + ' wide on ' + innerWidth);
              return found;
            }
            """;

    private Width() {}

    @SuppressWarnings("unchecked")
    static List<String> excesses(Page page) {
        return (List<String>) page.evaluate(TOO_WIDE);
    }
}
