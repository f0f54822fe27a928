using Microsoft.Playwright;
using NetworkingBot.Core;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.Slack.Tests.Drivers;

/// <summary>
/// Somebody at local-slack's page, who speaks English or Spanish: of two words given, theirs counts. What they see is kept as numbered
/// pictures.
/// </summary>
/// <param name="isAnsweredIn">Makes the bot answer somebody in a language, as where they wrote whole sentences of it.</param>
internal sealed class Colleague(SlackPage page, string user, string conversation, Lang lang, string story,
    Func<string, Lang, Task> isAnsweredIn)
{
    private int _shots;

    public SlackPage Page => page;

    public string In(string english, string spanish) => lang == Lang.English ? english : spanish;

    /// <summary>Takes the page over from whoever was there.</summary>
    public async Task SitDownAsync()
    {
        await isAnsweredIn(user, lang);
        await page.ActAsAsync(user);
        await GoToAsync(conversation);
    }

    public Task GoToAsync(string place) => page.GoToAsync(place);

    public Task SayAsync(string english, string spanish) => page.SayAsync(In(english, spanish));

    /// <summary>Says something and waits for the answer.</summary>
    public async Task SayAsync(string english, string spanish, string answer, string respuesta)
    {
        await SayAsync(english, spanish);
        await SeeAsync(answer, respuesta);
    }

    public Task ClickAsync(string english, string spanish) => page.Button(In(english, spanish)).ClickAsync();

    /// <summary>Clicks and waits for what it brings about.</summary>
    public async Task ClickAsync(string english, string spanish, string answer, string respuesta)
    {
        await ClickAsync(english, spanish);
        await SeeAsync(answer, respuesta);
    }

    /// <summary>Clicks what belongs to a person in a list.</summary>
    public Task ClickAtAsync(string name, string english, string spanish) =>
        page
            .Page.Locator(
                $"xpath=(//main//*[contains(@class,'bk-section')][contains(.,'{name}')])[last()]"
                    + $"/following::button[normalize-space()='{In(english, spanish)}'][1]"
            )
            .ClickAsync();

    /// <summary>Clicks the last of several, such as the latest day, before the way out that stands under every answer to words.</summary>
    public Task ClickLastAsync() =>
        page.Page.Locator("main .bk-actions button")
            .Filter(new() { HasNotText = In("Not what I meant", "No quise decir eso") }).Last.ClickAsync();

    public Task SeeAsync(string english, string spanish) =>
        Expect(page.Page.Locator("main, .modal").GetByText(In(english, spanish)).Last).ToBeVisibleAsync();

    public Task SeeNoMoreAsync(string english, string spanish) =>
        Expect(page.Page.Locator("main, .modal").GetByText(In(english, spanish))).ToHaveCountAsync(0);

    public Task FillAsync(string english, string spanish, string text) =>
        page.Question(In(english, spanish)).Locator("input").FillAsync(text);

    public Task ChooseAsync(string english, string spanish, string option, string opcion) =>
        page.Question(In(english, spanish)).Locator("select").SelectOptionAsync(new SelectOptionValue { Label = In(option, opcion) });

    /// <summary>Submits the modal, which closes.</summary>
    public async Task SubmitAsync(string english, string spanish)
    {
        await ClickAsync(english, spanish);
        await Expect(page.Modal).ToHaveCountAsync(0);
    }

    public Task ShootAsync(string what) => page.ShotAsync($"{story}-{In("en", "es")}-{++_shots:d2}-{what}");
}
