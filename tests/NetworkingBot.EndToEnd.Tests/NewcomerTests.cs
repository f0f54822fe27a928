using Microsoft.Playwright;
using NetworkingBot.Testing;
using static Microsoft.Playwright.Assertions;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>What somebody sees who starts the bot for the first time.</summary>
public class NewcomerTests
{
    [Fact]
    public async Task A_first_start_answers_in_the_browser_in_both_languages()
    {
        using var store = new EmptyStore();
        await using var bot = await BotProcess.DemoAsync(store.Environment);
        await using var chromium = await ChromiumBrowser.StartAsync();
        await using var window = await chromium.OpenAsync();
        var page = window.Page;

        await page.GotoAsync(bot.Entrance.AbsoluteUri);
        await window.ShootAsync("newcomer-choose");
        await page.GetByLabel("Find a colleague").FillAsync("Adrián Núñez");
        await page.GetByRole(AriaRole.Link).Filter(new() { HasText = "Adrián Núñez" }).ClickAsync();

        await SayAsync(page, "who should I meet this week?");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Three people worth meeting this week" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Why?" })).ToHaveCountAsync(3);
        await window.ShootAsync("newcomer-question-en", fullPage: true);

        await page.GetByRole(AriaRole.Button, new() { Name = "Why?" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading).Filter(new() { HasText = "Why " })).ToBeVisibleAsync();
        await window.ShootAsync("newcomer-why-en", fullPage: true);

        await SayAsync(page, "¿a quién debería conocer esta semana?");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tres personas que merece la pena conocer esta semana" }))
            .ToBeVisibleAsync();
        await window.ShootAsync("newcomer-question-es", fullPage: true);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ahora no" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dos personas que merece la pena conocer esta semana" }))
            .ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tres personas que merece la pena conocer esta semana" }))
            .ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Otras personas" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tres personas más que merece la pena conocer" })).ToBeVisibleAsync();
        await window.ShootAsync("newcomer-others-es", fullPage: true);

        await SayAsync(page, "editar mi perfil");
        await page.GetByLabel("Zona horaria").FillAsync("Narnia");
        await page.GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();
        await Expect(page.GetByText("No conozco la zona «Narnia».")).ToBeVisibleAsync();
        await window.ShootAsync("newcomer-profile-mistake-es", fullPage: true);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task The_command_line_says_what_the_page_says()
    {
        using var store = new EmptyStore();
        var printed = await BotProcess.AskAsync(
            store.Environment,
            "who should I meet this week?",
            "--as",
            "harriet.lawson@alameda.example"
        );
        await using var bot = await BotProcess.DemoAsync(store.Environment);
        await using var chromium = await ChromiumBrowser.StartAsync();
        await using var window = await chromium.OpenAsync(
            new()
            {
                Locale = "en-GB",
                ColorScheme = ColorScheme.Light,
                ViewportSize = new() { Width = 900, Height = 1060 },
            }
        );

        await window.Page.GotoAsync(bot.Entrance.AbsoluteUri);
        await window.Page.GotoAsync(new Uri(bot.Address, "chat/demo/harriet-lawson").AbsoluteUri);
        await SayAsync(window.Page, "who should I meet this week?");

        Assert.Equal(3, printed.Count);
        foreach (var (name, reasons) in printed)
        {
            await Expect(window.Page.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
            await Expect(window.Page.GetByText(reasons[0], new() { Exact = true }).First).ToBeVisibleAsync();
        }

        await window.ShootAsync("page-week");
    }

    private static async Task SayAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox).Last;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }
}
