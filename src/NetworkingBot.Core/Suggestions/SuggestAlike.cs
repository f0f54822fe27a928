using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Indexing;
using NetworkingBot.Core.Language;
using NetworkingBot.Core.Matching;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Suggestions;

/// <summary>“More people like Ana”: the best three of those who offer or like something that she does, too.</summary>
public sealed record SuggestAlike(PersonId? Person, string? Who) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En($"[show me|find|find me|suggest|recommend|i want to meet|id like to meet|introduce me to] more {Anybody.En} (like|similar to|such as) {{who}}", Of),
        Wording.En($"[show me|find|find me|suggest|recommend|i want to meet|id like to meet|introduce me to|is there] {Anybody.En} [else] (like|similar to|such as) {{who}}", OfName),
        Wording.En("who [else] is (like|similar to) {who}", OfName),
        Wording.Es($"[muestrame|buscame|busca|sugiereme|recomiendame|quiero conocer|presentame] [a] mas {Anybody.Es} (como|(parecida|parecidas|parecido|parecidos|similar|similares) a|del estilo de) {{who}}", Of),
        Wording.Es($"[muestrame|buscame|busca|sugiereme|recomiendame|quiero conocer|presentame|hay] [a] {Anybody.Es} (como|(parecida|parecidas|parecido|parecidos|similar|similares) a|del estilo de) {{who}}", OfName),
        Wording.Es("quien [mas] (es como|se parece a) {who}", OfName),
    ];

    private static SuggestAlike Of(Slots slots) => new(Person: null, slots["who"]);

    /// <summary>Where it could be anything that people like.</summary>
    private static SuggestAlike? OfName(Slots slots) => NameWords.LooksLikeOne(slots["who"]) || IsOneself(slots["who"]) ? Of(slots) : null;

    internal static bool IsOneself(string words) => PlainWords.Fold(words) is "me" or "myself" or "mi" or "yo";
}

public sealed class SuggestAlikeHandler(Slates slates) : IHandler<SuggestAlike>
{
    public async Task<Reply> HandleAsync(SuggestAlike command, TurnContext turn, CancellationToken cancellation)
    {
        var view = await slates.OpenAsync(turn, cancellation);
        var phrases = SuggestionPhrases.In(turn.Lang);
        if (command.Who is { } who && SuggestAlike.IsOneself(who))
        {
            return Among(turn.Me.Id, phrases.AlikeMeTitle, phrases.NobodyAlikeMe, view, turn);
        }

        var slate = view.History.Of(Slates.WeekOf(turn));
        var shown = Pointing.Find(slate, command.Person, command.Who, view.Organisation)?.Person;
        return Pointing.Among(view, command.Person ?? shown, command.Who, turn) is var fitting && fitting is [var only]
            ? Among(only.Id, phrases.AlikeTitle(only.Name), phrases.NobodyAlike(only.Name), view, turn)
            : Unclear.Reply(slate, fitting, id => new SuggestAlike(id, Who: null), turn);
    }

    private Reply Among(PersonId model, string title, string nobody, Slates.Opened view, TurnContext turn)
    {
        var (phrases, alike) = (SuggestionPhrases.In(turn.Lang), PeopleSearch.WhoIsLike(view.Organisation.Index, model, turn.Me.Id));
        return WorthMeeting.Reply(
            slates.Among([.. alike.Keys], view, turn), view.Organisation, title, nobody, turn.Lang,
            person => alike[person] switch
            {
                { Kind: WordKind.Offers, Words: var offer } => phrases.OffersToo(offer),
                _ when model == turn.Me.Id => null, // shared interests are a reason of their own
                { Words: var interest } => phrases.LikesToo(interest),
            });
    }
}
