using Microsoft.Playwright;
using NetworkingBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>From a suggestion to two people who are put in touch, on two pages side by side.</summary>
public class IntroductionStoryTests
{
    [Fact]
    public async Task One_asks_the_other_says_yes_and_both_learn_how_to_meet()
    {
        using var store = new EmptyStore();
        await using var bot = await BotProcess.DemoAsync(store.Environment);
        await using var chromium = await ChromiumBrowser.StartAsync();
        await using var asking = await chromium.OpenAsync();
        await using var asked = await chromium.OpenAsync();
        await asking.Page.GotoAsync(bot.Entrance.AbsoluteUri);
        await asking.Page.GotoAsync(new Uri(bot.Address, "chat/demo/adrian-nunez").AbsoluteUri);
        await asked.Page.GotoAsync(bot.Entrance.AbsoluteUri);
        await asked.Page.GotoAsync(new Uri(bot.Address, "chat/demo/gonzalo-gimenez").AbsoluteUri);

        await SayAsync(asking.Page, "preséntame a Gonzalo Giménez");
        await SendAsync(asking.Page);
        await Expect(asking.Page.GetByText("Ya está en camino.")).ToBeVisibleAsync();
        await asking.ShootAsync("introduction-1-asked", fullPage: true);

        await Expect(asked.Page.GetByText("Adrián Núñez").First).ToBeVisibleAsync();
        await asked.ShootAsync("introduction-2-request", fullPage: true);
        await asked.Page.GetByRole(AriaRole.Button, new() { Name = "Sí", Exact = true }).ClickAsync();

        await Expect(asked.Page.GetByRole(AriaRole.Heading).Filter(new() { HasText = "Adrián Núñez y tú ya están en contacto" }))
            .ToBeVisibleAsync();
        await Expect(asking.Page.GetByRole(AriaRole.Heading).Filter(new() { HasText = "Gonzalo Giménez y tú ya están en contacto" }))
            .ToBeVisibleAsync();
        await asked.ShootAsync("introduction-3-connected-other", fullPage: true);
        await asking.ShootAsync("introduction-4-connected-asker", fullPage: true);
        Assert.Empty(asking.Faults);
        Assert.Empty(asked.Faults);
    }

    /// <summary>
    /// The short form comes only where the profile does not say already what fits; what it says waits ten minutes, unless sent now.
    /// </summary>
    private static async Task SendAsync(IPage page)
    {
        var yes = page.GetByRole(AriaRole.Button, new() { Name = "Sí, pregunta" });
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Enviar ya" });
        var wish = page.GetByLabel("Qué busco");
        await Expect(yes.Or(wish)).ToBeVisibleAsync();
        if (await yes.IsVisibleAsync())
        {
            await yes.ClickAsync();
            await Expect(send).ToBeVisibleAsync();
        }

        if (await wish.IsVisibleAsync())
        {
            await wish.FillAsync("consejos para crecer en mi carrera");
            await page.GetByLabel("Qué ofrezco a cambio").FillAsync("talleres de formación para tu equipo");
            await page.Locator("form").Filter(new() { Has = wish }).GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();
        }
        else
        {
            await send.ClickAsync();
        }
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox).Last;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }
}
