using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.People;

namespace NetworkingBot.Core.Introductions;

/// <summary>
/// From “I would like to meet” to a request on its way: at once when everything that the others will read is known, otherwise by a short
/// form.
/// </summary>
public sealed class RequestFlow(IntroductionRequests desk, PersonStore people, Colleagues colleagues)
{
    private const int MaxWays = 2;

    private readonly IntroductionViews _scenes = new(people, colleagues);

    /// <param name="readers">Who will read it, for the form: the one who is asked, or the two who are introduced.</param>
    public async Task<Reply> BeginAsync(Draft draft, IReadOnlyList<Person> readers, TurnContext turn, CancellationToken cancellation)
    {
        if (await desk.CheckAsync(draft, turn, cancellation) is { } denial)
        {
            return await RefuseAsync(denial, draft, readers, turn, cancellation);
        }

        var words = await WordsAsync(draft, turn, cancellation);
        var errors = RequestForm.Errors(words, draft.Kind == IntroductionKind.OfContacts, turn.Lang);
        var worded = draft with { LooksFor = words.LooksFor, Offers = words.Offers, Message = words.Message };
        return errors.Count > 0
                ? Reply.Ask(
                    turn.Lang,
                    RequestForm.For(Names(readers), Prefilled(words, turn.Me), SubmitOf(draft), turn.Lang, OnlyMeant(errors, words))
                ) with
                {
                    SpokenOf = readers[0].Id.Value,
                    Asks = new OpenQuestion(Yes: null, new LeaveIt()),
                }
            : turn.Agreed ? await ProposeAsync(worded, readers, turn, cancellation)
            : await ShallIAsync(worded, readers, turn, cancellation);
    }

    public async Task<Reply> SubmitAsync(
        Draft draft,
        IReadOnlyList<Person> readers,
        FormValues values,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var words = RequestForm.Read(values);
        var errors = RequestForm.Errors(words, draft.Kind == IntroductionKind.OfContacts, turn.Lang);
        return errors.Count == 0
            ? await ProposeAsync(
                draft with
                {
                    LooksFor = words.LooksFor,
                    Offers = words.Offers,
                    Message = words.Message,
                    AtOnce = true,
                },
                readers,
                turn,
                cancellation
            ) with
            { ReplacesCard = true }
            : Reply.Ask(turn.Lang, RequestForm.For(Names(readers), words, SubmitOf(draft), turn.Lang, errors));
    }

    /// <summary>What was only typed is asked first, naming everybody and what they would read. A yes does it.</summary>
    private async Task<Reply> ShallIAsync(Draft draft, IReadOnlyList<Person> readers, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = IntroductionPhrases.In(turn.Lang);
        var (name, because) = (readers[0].Name, draft.Message.Length > 0 ? draft.Message : null);
        var (question, yes) = draft.Kind switch
        {
            IntroductionKind.Direct => (phrases.ShallIAsk(name), (Command)new AskForIntroduction(draft.Other, Who: null, because)),
            IntroductionKind.ThroughContact => (
                phrases.ShallIAskThrough((await people.GetAsync(turn.Org, draft.Through!.Value, cancellation))?.Name ?? "", name),
                new AskThrough(draft.Through, ContactName: null, draft.Other, Who: null, because)
            ),
            IntroductionKind.OfContacts => (
                phrases.ShallIIntroduce(name, readers[1].Name),
                new IntroduceContacts(draft.One, OneName: null, draft.Other, OtherName: null, because)
            ),
        };
        return Reply.Of(turn.Lang, new Card(
            new Paragraph(question, Tone.Strong),
            new Facts(Words(draft, phrases)),
            new Buttons([
                new CommandButton(phrases.YesDoIt, yes, ButtonStyle.Primary),
                new CommandButton(phrases.BetterNot, new LeaveIt()),
            ])
        )
    ) with
        {
            Asks = new OpenQuestion(yes, new LeaveIt()),
            SpokenOf = readers[0].Id.Value,
        };
    }

    private static IReadOnlyList<Fact> Words(Draft draft, IntroductionPhrases phrases)
    {
        Fact[] facts =
        [
            new(phrases.YouLookFor, draft.LooksFor),
            new(phrases.YouOffer, draft.Offers),
            new(phrases.YourWords, draft.Message),
        ];
        return [.. facts.Where(fact => fact.Value.Length > 0)];
    }

    private static SendRequest SubmitOf(Draft draft) => new(draft.Kind, draft.One, draft.Other, draft.Through);

    private static string[] Names(IReadOnlyList<Person> readers) => [.. readers.Select(person => person.Name)];

    /// <summary>A form that opens for the first time complains of what was written, not of what is still to be written.</summary>
    private static Dictionary<string, string> OnlyMeant(IReadOnlyDictionary<string, string> errors, RequestForm.Words words) =>
        errors.Where(error => error.Key == "message" && words.Message.Length > 0).ToDictionary();

    private static RequestForm.Words Prefilled(RequestForm.Words words, Person me) => words with
    {
        LooksFor = words.LooksFor.Length > 0 ? words.LooksFor : Joined(me.Profile.LooksFor),
        Offers = words.Offers.Length > 0 ? words.Offers : Joined(me.Profile.Offers),
    };

    private static string Joined(IEnumerable<string> items)
    {
        var joined = string.Join("; ", items);
        return joined.Length <= FirstMessage.MaxLength ? joined : "";
    }

    private async Task<Reply> RefuseAsync(
        Denial why,
        Draft draft,
        IReadOnlyList<Person> readers,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        if (draft.Through is not null && why == Denial.NoRoom)
        {
            why = Denial.NotThisWay;
        }

        var phrases = IntroductionPhrases.In(turn.Lang);
        var about = why == Denial.Strangers ? await StrangersAsync(readers, turn, cancellation) : readers;
        return Reply.Say(
            turn.Lang,
            about is [var one, var other]
                ? phrases.WhyNotBoth(why, one.Name, other.Name, desk.Settings)
                : phrases.Why(why, about[0].Name, desk.Settings),
            why switch
            {
                Denial.NotThisWay => await OtherWaysAsync(readers[0], draft.Through, turn, cancellation),
                Denial.Strangers => KnowingThem(draft, about, turn.Lang),
                _ => [],
            }
        );
    }

    private async Task<IReadOnlyList<Person>> StrangersAsync(
        IReadOnlyList<Person> readers,
        TurnContext turn,
        CancellationToken cancellation
    )
    {
        var strangers = await colleagues.StrangersAsync(
            turn.Org,
            turn.Me.Id,
            [.. readers.Select(person => person.Id)],
            turn.Now,
            cancellation
        );
        return [.. readers.Where(person => strangers.Contains(person.Id))];
    }

    /// <summary>Either one knows them and says so, or one meets them first.</summary>
    private static Button[] KnowingThem(Draft draft, IReadOnlyList<Person> strangers, Lang lang)
    {
        var phrases = IntroductionPhrases.In(lang);
        var know = new KnowBoth(draft.One, draft.Other, draft.Message);
        return strangers is [var only]
            ?
            [
                new CommandButton(phrases.IKnow(only.Name), know, ButtonStyle.Primary),
                AskButton.For(only, lang) with { Style = ButtonStyle.Normal },
            ]
            : [new CommandButton(phrases.IKnowBoth, know, ButtonStyle.Primary)];
    }

    /// <summary>Straight to the one who is meant, or through a contact who does lead there.</summary>
    private async Task<IReadOnlyList<Button>> OtherWaysAsync(Person person, PersonId? refused, TurnContext turn,
        CancellationToken cancellation)
    {
        var shared = (await colleagues.BetweenAsync(turn.Org, turn.Me.Id, person.Id, turn.Now, cancellation)).KnownToBoth;
        var all = await colleagues.OpenAsync(turn.Org, turn.Now, cancellation);
        var contacts = shared.Where(id => id != refused).Select(id => all.Find(id)).OfType<Person>()
            .Where(contact => contact.IsVisibleAt(turn.Now)).Take(MaxWays);
        return [AskButton.For(person, turn.Lang), .. contacts.Select(contact => AskButton.Through(contact, person, turn.Lang))];
    }

    /// <summary>What the profile already says that fits the other, word for word.</summary>
    private async Task<RequestForm.Words> WordsAsync(Draft draft, TurnContext turn, CancellationToken cancellation)
    {
        var message = FirstMessage.Clean(draft.Message);
        if (draft.Kind == IntroductionKind.OfContacts)
        {
            return new RequestForm.Words("", "", message);
        }

        var ground = await colleagues.BetweenAsync(turn.Org, draft.One, draft.Other, turn.Now, cancellation);
        return new RequestForm.Words(
            Joined(ground.TheyOffer.Select(words => words.Mine).Distinct()),
            Joined(ground.TheyLookFor.Select(words => words.Mine).Distinct()),
            message
        );
    }

    private async Task<Reply> ProposeAsync(Draft draft, IReadOnlyList<Person> readers, TurnContext turn, CancellationToken cancellation) =>
        await desk.ProposeAsync(draft, turn, cancellation) switch
        {
            Proposed.Not(var why) => await RefuseAsync(why, draft, readers, turn, cancellation),
            Proposed.Made(var introduction) when await _scenes.OpenAsync(introduction, turn.Me.Id, turn.Now, cancellation) is { } scene =>
                Reply.Of(turn.Lang, IntroductionCards.Proposed(scene, turn.Lang)) with { Step = new ProgrammeStep("asked") },
            _ => Reply.Say(turn.Lang, IntroductionPhrases.In(turn.Lang).NotThere),
        };
}
