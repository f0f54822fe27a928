using System.Globalization;
using Microsoft.AspNetCore.Http;
using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Storage;

namespace NetworkingBot.Web;

/// <summary>
/// What the page sent, as the core takes it. Everything in it is hostile: payloads and values are passed on for the core to check.
/// </summary>
internal abstract record Inbound
{
    /// <summary>Before the id of a form field, in the name of its control.</summary>
    public const string FieldPrefix = "field-";

    /// <summary>Before the id of a person field, in the name of the control that keeps who was chosen.</summary>
    public const string ChosenPrefix = "chosen-";

    /// <summary>Something for the bot. <paramref name="Message"/> is where it was clicked; null when it was typed.</summary>
    public sealed record ForBot(Input Input, long? Message) : Inbound;

    /// <summary>A form that the person closed.</summary>
    public sealed record Dismissed(long Message) : Inbound;

    /// <summary>Null when the page cannot have sent this.</summary>
    public static Inbound? Read(IFormCollection sent)
    {
        var message = long.TryParse(sent["message"], CultureInfo.InvariantCulture, out var id) ? id : (long?)null;
        return sent switch
        {
            _ when First(sent, "say") is { } text => string.IsNullOrWhiteSpace(text) ? null : new ForBot(new Said(text), null),
            _ when First(sent, "click") is { } payload => new ForBot(new Clicked(payload), message),
            _ when First(sent, "submit") is { } payload => new ForBot(new Submitted(payload, Values(sent)), message),
            _ when First(sent, "dismiss") is not null && message is { } closed => new Dismissed(closed),
            _ => null,
        };
    }

    public static Turn Turn(LocalPerson person, Lang lang, Input input) =>
        new(new Caller(WebChannel.AddressOf(person.Org, person.Id), person.Name) { Lang = lang }, input);

    /// <summary>Who was chosen in a person field, to be kept beside the name; empty for nobody.</summary>
    public static string Chosen(PersonId? person, string name) => person is { } id ? $"{KeyText.Escape(id.Value)}|{name}" : "";

    private static string? First(IFormCollection sent, string name) => sent.TryGetValue(name, out var values) ? values[0] : null;

    private static FormValues Values(IFormCollection sent) =>
        new(
            sent.Where(control => control.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
                .Select(control => (Field: control.Key[FieldPrefix.Length..], Values: control.Value.OfType<string>()))
                .ToDictionary(
                    control => control.Field,
                    control =>
                        (IReadOnlyList<string>)
                            [.. control.Values.Select(value => IdOfChosen(First(sent, ChosenPrefix + control.Field), value))]
                )
        );

    private static string IdOfChosen(string? chosen, string entered) =>
        chosen?.Split('|', 2) is [var id, var name] && name == entered.Trim() ? KeyText.Unescape(id) : entered;
}
