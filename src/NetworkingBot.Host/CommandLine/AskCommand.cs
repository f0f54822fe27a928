using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Interpretation;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NetworkingBot.Core.Privacy;
using NetworkingBot.Host.Demo;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// <c>ask "…"</c>: one question on the command line, answered as on any channel. Without a name the demo is asked, in its own store.
/// </summary>
internal sealed class AskCommand(CommandContext context, AskCommand.Options options)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly CoreServices _core = new(context.Store, context.Clock, () => Guid.CreateVersion7().ToString("N"));

    /// <param name="Reason">Why somebody asks in another's name; it goes on record, and that person sees it.</param>
    public sealed record Options(string Question, string? As, string? Org, bool Json, string? Reason = null);

    /// <param name="open">Opens the bot's store, once the command line is understood.</param>
    /// <param name="openDemo">Opens the demo's.</param>
    public static Command Create(Func<ParseResult, CommandContext> open, Func<ParseResult, CommandContext> openDemo)
    {
        var question = new Argument<string>("QUESTION") { Description = "What to say to the bot, in English or Spanish." };
        var speaker = new Option<string?>("--as")
        {
            Description = "Who asks: an e-mail address, or an id of the directory. Without it: a colleague of the demo.",
            HelpName = "EMAIL",
        };
        var org = SharedOptions.Org("The organisation of whoever asks. Without it: the one in which they are found.");
        var reason = new Option<string?>(
            "--reason")
        { Description = "Why you ask in somebody's name: it goes on record, and they see it. Needed with --as.", HelpName = "WORDS" };
        var json = new Option<bool>("--json")
        {
            Description = "Print JSON: text, suggestions with name, department and reasons, the command that was understood, how sure "
                + "that is (0 to 1), and what else might have been meant.",
        };
        var command = new Command("ask",
            "Ask the bot one thing: ask \"who should I meet this week?\"") { question, speaker, org, reason, json };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(
            () => RunAsync(new Options(parsed.GetRequiredValue(question), parsed.GetValue(speaker), parsed.GetValue(org),
                parsed.GetValue(json), parsed.GetValue(reason)), parsed, open, openDemo, cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(
        Options options,
        ParseResult parsed,
        Func<ParseResult, CommandContext> open,
        Func<ParseResult, CommandContext> openDemo,
        CancellationToken cancellation
    )
    {
        if (options.As is not null)
        {
            var own = new AskCommand(open(parsed), options);
            if (await own.SpeakerAsync(cancellation) is { } speaker)
            {
                if (own.NeedsReason(speaker))
                {
                    await Console.Error.WriteLineAsync(
                        "To ask in somebody's name, say why: --reason \"…\". It goes on record, and they see it."
                    );
                    return ExitCode.Refused;
                }

                await own.RecordAsync(speaker, cancellation);
                return await own.AnswerAsync(speaker, cancellation);
            }

            var names = (await own._core.Organisations.AllAsync(cancellation)).Select(one => one.Name).ToList();
            if (names.Count > 0)
            {
                await Console.Error.WriteLineAsync(
                    $"Nobody here has the e-mail address or id “{options.As}”. Organisations: {string.Join(", ", names)}."
                );
                return ExitCode.Refused;
            }
        }

        return await AskDemoAsync(openDemo(parsed), options, cancellation);
    }

    private static async Task<int> AskDemoAsync(CommandContext demo, Options options, CancellationToken cancellation)
    {
        await DemoCommand.EnsureAsync(demo, cancellation);
        var command = new AskCommand(demo, options);
        if (await command.SpeakerAsync(cancellation) is not { } speaker)
        {
            await Console.Error.WriteLineAsync(
                $"Nobody has been imported, and nobody of the demo, {DemoOrganisation.Name}, is “{options.As ?? options.Org}”."
            );
            return ExitCode.Refused;
        }

        await Console.Error.WriteLineAsync(
            $"This is the demo: {DemoOrganisation.Name}, a company that does not exist. For your own people say who asks, and why: "
                + "--as EMAIL --reason WORDS."
        );
        return await command.AnswerAsync(speaker, cancellation);
    }

    /// <summary>What somebody told the bot in private would be read without a word of why. Nobody of the demo exists.</summary>
    private bool NeedsReason(Person speaker) =>
        speaker.Org.Value != DemoOrganisation.DefaultId && string.IsNullOrWhiteSpace(options.Reason);

    /// <summary>Whoever reaches the store can read it; who is asked for sees that somebody did, and why.</summary>
    private async Task RecordAsync(Person speaker, CancellationToken cancellation)
    {
        if (speaker.Org.Value != DemoOrganisation.DefaultId)
        {
            var reason = options.Reason is { Length: > AuditEntry.MaxReason } words ? words[..AuditEntry.MaxReason] : options.Reason;
            await _core.Audit.AddAsync(speaker.Org,
                new AuditEntry(context.Clock.GetCurrentInstant(), AuditAct.AskedAs, By: null, speaker.Id, reason), cancellation);
        }
    }

    private async Task<int> AnswerAsync(Person speaker, CancellationToken cancellation)
    {
        var caller = new Caller(new Address(OrganisationStore.LocalChannel, speaker.Org.Value, speaker.Id.Value), speaker.Name);
        var (conversation, said) = (new ConversationCore(_core), new Said(options.Question));
        var heard = options.Json ? await conversation.HearAsync(caller, said, cancellation) : null;
        var reply = await conversation.TakeAsync(new Turn(caller, said), cancellation);
        await Console.Out.WriteLineAsync(options.Json ? await JsonOf(reply, heard, speaker.Org, cancellation) : options.As is null
            ? $"({speaker.Name}, {ProfileCard.Detail(speaker)})\n\n{reply.Text}"
            : reply.Text);
        return ExitCode.Done;
    }

    /// <summary>Who asks; null when nobody is meant.</summary>
    private async Task<Person?> SpeakerAsync(CancellationToken cancellation)
    {
        var organisations = (await _core.Organisations.AllAsync(cancellation)).Where(one =>
            options.Org is null || one.Id.Value == options.Org || one.Name == options.Org
        );
        foreach (var organisation in organisations)
        {
            if (
                (
                    options.As is null
                        ? await AnybodyAsync(organisation.Id, cancellation)
                        : await NamedAsync(organisation.Id, options.As, cancellation)
                ) is
                { } person
            )
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>Somebody who joined and said what they offer and look for: the same one each time.</summary>
    private async Task<Person?> AnybodyAsync(OrgId org, CancellationToken cancellation) =>
        (await _core.People.ReadableAsync(org, cancellation))
        .Where(person => person.IsVisibleAt(context.Clock.GetCurrentInstant()))
        .OrderByDescending(person => !person.Profile.Offers.IsEmpty && !person.Profile.LooksFor.IsEmpty)
        .ThenBy(person => person.Id.Value, StringComparer.Ordinal)
        .FirstOrDefault();

    private async Task<Person?> NamedAsync(OrgId org, string name, CancellationToken cancellation) =>
        await _core.Identities.FindByEmailAsync(org, name, cancellation) is { } id
            ? await _core.People.GetAsync(org, id, cancellation)
            : (await _core.People.ReadableAsync(org, cancellation)).FirstOrDefault(person =>
                person.Id.Value == name || person.Listed?.GetValueOrDefault(nameof(Column.Id)) == name
            );

    private async Task<string> JsonOf(Reply reply, Heard? heard, OrgId org, CancellationToken cancellation)
    {
        var suggestions = new List<object>();
        foreach (var card in reply.Cards)
        {
            if (
                card.Elements.OfType<PersonLine>().FirstOrDefault() is { } line
                && card.Elements.OfType<Bullets>().FirstOrDefault() is { } reasons
            )
            {
                var person = await _core.People.GetAsync(org, line.Id, cancellation);
                suggestions.Add(new { name = line.Name, department = person?.Profile.Department, reasons = reasons.Items });
            }
        }

        return JsonSerializer.Serialize(
            new
            {
                text = reply.Text,
                suggestions,
                command = heard?.Command,
                confidence = heard?.Confidence,
                alternatives = heard?.Alternatives,
            },
            _json);
    }
}
