using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;
using NodaTime.Text;

namespace NetworkingBot.Core.Contacts.Encounters;

/// <summary>“We met …”: the day, the way and the topic of an encounter as a form, by id.</summary>
public sealed record TellEncounter(string Id) : Command;

public sealed class TellEncounterHandler(ContactBook book) : IHandler<TellEncounter>
{
    public async Task<Reply> HandleAsync(TellEncounter command, TurnContext turn, CancellationToken cancellation) =>
        await book.GetAsync(command.Id, turn, cancellation) is { } entry
            ? Reply.Ask(turn.Lang, EncounterForm.For(entry, turn)) with { ReplacesCard = true }
            : WhichContact.Gone(turn);
}

/// <summary>The form as it was filled in.</summary>
public sealed record SaveEncounter(string Id) : FormCommand;

public sealed class SaveEncounterHandler(ContactBook book) : IHandler<SaveEncounter>
{
    public async Task<Reply> HandleAsync(SaveEncounter command, TurnContext turn, CancellationToken cancellation)
    {
        if (await book.GetAsync(command.Id, turn, cancellation) is not { } entry)
        {
            return WhichContact.Gone(turn);
        }

        var phrases = ContactPhrases.In(turn.Lang);
        if (
            command.Values.Text("on") is not { } day
            || !LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var on)
            || on > turn.Today
        )
        {
            return Reply.Ask(turn.Lang, EncounterForm.Again(entry, command.Values, phrases.DayUnclear, turn));
        }

        var kind =
            Enum.TryParse<EncounterKind>(command.Values.Text("how"), out var how) && Enum.IsDefined(how) ? how : EncounterKind.Unsaid;
        var about = command.Values.Text("about") is { } words && CleanText.OneLine(words) is { Length: > 0 } line ? line : null;
        return await WereInTouchHandler.LogAsync(book, entry, new WereInTouch(command.Id, on, kind, about), turn, cancellation) with
        {
            ReplacesCard = true,
        };
    }
}

internal static class EncounterForm
{
    public static Form For(BookEntry entry, TurnContext turn)
    {
        var phrases = ContactPhrases.In(turn.Lang);
        return new Form(
            phrases.WeMet,
            phrases.WithWhom(entry.Name),
            [
                new DateField("on", phrases.DayLabel, turn.Today) { Required = true },
                new ChoiceField(
                    "how",
                    phrases.HowLabel,
                    [.. Enum.GetValues<EncounterKind>().Select(kind => new Choice(kind.ToString(), phrases.KindName(kind)))],
                    nameof(EncounterKind.Unsaid)
                ),
                new TextField("about", phrases.AboutLabel, "") { MaxLength = Encounter.MaxLength },
            ],
            phrases.Save,
            new SaveEncounter(entry.Contact.Id));
    }

    public static Form Again(BookEntry entry, FormValues values, string error, TurnContext turn)
    {
        var form = For(entry, turn);
        return form with
        {
            Fields = [.. form.Fields.Select(asked => asked switch
            {
                DateField day => day with
                {
                    Value = LocalDatePattern.Iso.Parse(values.Text("on") ?? "").TryGetValue(default, out var on) ? on : null,
                    Error = error,
                },
                ChoiceField how => how with { Value = values.Text("how") ?? how.Value },
                TextField about => about with { Value = values.Text("about") ?? "" },
                _ => asked,
            })],
        };
    }
}
