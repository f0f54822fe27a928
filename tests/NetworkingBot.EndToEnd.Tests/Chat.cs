using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>Somebody's own conversation with the bot, on whichever platform.</summary>
internal abstract class Chat
{
    /// <summary>As people read it.</summary>
    protected static JsonSerializerOptions Plain { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>All that the bot said there so far, in the form of the platform.</summary>
    public abstract string Heard { get; }

    protected abstract Task SendAsync(string words);

    /// <summary>Clicks the newest button of that name.</summary>
    /// <returns>False: there is none yet.</returns>
    protected abstract Task<bool> PressAsync(string button);

    /// <summary>Says something and waits for the answer.</summary>
    /// <param name="answer">What it holds, and what was not said before.</param>
    public async Task SayAsync(string words, string answer)
    {
        var before = TimesHeard(answer);
        await SendAsync(words);
        await Patience.UntilAsync(() => TimesHeard(answer) > before, $"“{words}” is answered with “{answer}”", Cancellation);
    }

    /// <summary>Clicks a button, once it is there, and waits for the answer.</summary>
    public async Task ClickAsync(string button, string answer)
    {
        var before = TimesHeard(answer);
        await Patience.UntilAsync(() => PressAsync(button), $"there is a button “{button}”", Cancellation);
        await Patience.UntilAsync(() => TimesHeard(answer) > before, $"“{button}” is answered with “{answer}”", Cancellation);
    }

    private int TimesHeard(string words) => Heard.Split(words, StringSplitOptions.None).Length - 1;
}
