using System.Security.Cryptography;
using System.Text;

namespace NetworkingBot.Host.Tests.Pages;

public sealed class PolicyTests
{
    [Theory]
    [InlineData("/privacy", "es-ES,es;q=0.9,en;q=0.1", "Quién responde")]
    [InlineData("/privacy", "de, en;q=0.5", "Who answers for it")]
    [InlineData("/terms?lang=es", "en", "A qué te comprometes")]
    [InlineData("/terms", "en", "What you agree to")]
    public async Task Each_page_speaks_the_readers_language_and_names_who_answers(string path, string languages, string heading)
    {
        await using var bot = await RunningBot.StartAsync("--Programme:Company=Acme & Söhne", "--Programme:Contact=privacy@acme.example");
        bot.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(languages);

        var page = await bot.Http.GetStringAsync(path, TestContext.Current.CancellationToken);

        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("Acme &amp; Söhne", page, StringComparison.Ordinal);
        Assert.Contains("privacy@acme.example", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_runs_nothing_and_its_style_is_the_one_that_its_policy_names()
    {
        await using var bot = await RunningBot.StartAsync();

        var response = await bot.Http.GetAsync(new Uri("/privacy", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var style = page.Split("<style>")[1].Split("</style>")[0];
        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));

        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains(
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'",
            policy,
            StringComparison.Ordinal
        );
    }
}
