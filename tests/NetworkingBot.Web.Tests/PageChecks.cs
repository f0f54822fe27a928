using Microsoft.Playwright;

namespace NetworkingBot.Web.Tests;

/// <summary>What makes a page usable for everybody and can be checked by a machine.</summary>
internal static class PageChecks
{
    private const string Script =
        """
        () => {
          const faults = [];
          const visible = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
          const all = selector => [...document.querySelectorAll(selector)].filter(visible);
          const named = element => (element.getAttribute('aria-label') ?? element.textContent).trim() !== '';
          const tell = (what, element) => faults.push(`${what}: ${element.outerHTML.slice(0, 120)}`);

          if (all('h1').length !== 1) faults.push(`${all('h1').length} h1`);
          if (all('main').length !== 1) faults.push(`${all('main').length} main`);
          if (!document.documentElement.lang) faults.push('no language');
          if (!document.title) faults.push('no title');

          for (const field of all('input:not([type="hidden"]), select, textarea'))
            if (![...field.labels].some(named)) tell('field without label', field);
          for (const button of all('button, a[href], summary')) if (!named(button)) tell('nothing to call it by', button);
          for (const image of all('img')) if (!image.hasAttribute('alt')) tell('no alt', image);
          for (const element of document.querySelectorAll('[id]'))
            if (document.querySelectorAll(`#${CSS.escape(element.id)}`).length > 1) tell('id twice', element);
          for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby]'))
            for (const id of `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`.trim().split(/\s+/))
              if (!document.getElementById(id)) tell('points nowhere', element);

          for (const target of all('button, .button, summary, select, input:not([type="hidden"]):not([type="checkbox"]), textarea')) {
            const box = target.getBoundingClientRect();
            if (box.height < 40 || box.width < 24) tell(`only ${Math.round(box.width)} × ${Math.round(box.height)} to hit`, target);
          }

          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const rgba = color => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          const behind = element => { for (let e = element; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255, 255]; };
          const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + .05) / (y + .05); };
          for (const element of all('body *')) {
            if (![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
            const ratio = contrast(rgba(getComputedStyle(element).color), behind(element));
            if (ratio < 4.5) tell(`contrast ${ratio.toFixed(2)}`, element);
          }
          for (const field of all('input:not([type="hidden"]):not([type="checkbox"]), select, textarea')) {
            const ratio = contrast(rgba(getComputedStyle(field).borderTopColor), behind(field));
            if (ratio < 3) tell(`border contrast ${ratio.toFixed(2)}`, field);
          }

          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
