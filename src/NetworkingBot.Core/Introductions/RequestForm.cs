using NetworkingBot.Core.Cards;

namespace NetworkingBot.Core.Introductions;

/// <summary>What the others will read, as a form, and back: the words, or the form again with what to mend.</summary>
internal static class RequestForm
{
    /// <summary>The words of a request.</summary>
    public sealed record Words(string LooksFor, string Offers, string Message);

    /// <param name="names">Who will read it: one name, or the two who are introduced.</param>
    public static Form For(
        IReadOnlyList<string> names,
        Words words,
        FormCommand submit,
        Lang lang,
        IReadOnlyDictionary<string, string>? errors = null
    )
    {
        var phrases = IntroductionPhrases.In(lang);
        Field[] fields = names is [_, _]
            ? [Text("message", phrases.FormWhy, words.Message, required: true)]
            :
            [
                Text("looks-for", phrases.FormLooksFor, words.LooksFor, required: true),
                Text("offers", phrases.FormOffers, words.Offers, required: true),
                Text("message", phrases.FormMessage, words.Message, required: false),
            ];
        return new Form(
            phrases.FormTitle,
            names is [var one, var other] ? phrases.FormIntroContacts(one, other) : phrases.FormIntro(names[0]),
            [.. fields.Select(field => field with { Error = errors?.GetValueOrDefault(field.Id) })],
            phrases.Send,
            submit);
    }

    public static Words Read(FormValues values) =>
        new(
            FirstMessage.Clean(values.Text("looks-for")),
            FirstMessage.Clean(values.Text("offers")),
            FirstMessage.Clean(values.Text("message"))
        );

    /// <summary>What keeps the words from being sent, by field.</summary>
    public static IReadOnlyDictionary<string, string> Errors(Words words, bool ofContacts, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var errors = new Dictionary<string, string>();
        (string Field, string Text, bool Required)[] written =
        [
            ("looks-for", words.LooksFor, !ofContacts),
            ("offers", words.Offers, !ofContacts),
            ("message", words.Message, ofContacts),
        ];
        foreach (var (field, text, required) in written)
        {
            var error = required && text.Length == 0 ? phrases.Needed
                : text.Length > FirstMessage.MaxLength ? phrases.TooLong(FirstMessage.MaxLength)
                : FirstMessage.HoldsContactDetails(text) ? phrases.HeldBack
                : null;
            if (error is not null)
            {
                errors[field] = error;
            }
        }

        return errors;
    }

    private static TextField Text(string id, string label, string value, bool required) =>
        new(id, label, value) { Required = required, Multiline = true, MaxLength = FirstMessage.MaxLength };
}
