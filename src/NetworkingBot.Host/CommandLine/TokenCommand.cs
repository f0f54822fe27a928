using System.CommandLine;
using System.Security.Cryptography;
using NetworkingBot.Core.Administration;
using NetworkingBot.Core.People;
using NetworkingBot.Core.Privacy;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace NetworkingBot.Host.CommandLine;

/// <summary>
/// <c>token new</c>, <c>token list</c> and <c>token revoke</c>: what a company's directory proves itself with. The text is shown once and
/// kept by nobody here.
/// </summary>
internal sealed class TokenCommand(CommandContext context, string? org)
{
    private const int SecretBytes = 32;
    private const int MaxDays = 3_650;

    private readonly OrganisationStore _organisations = new(context.Store);
    private readonly AccessTokens _tokens = new(context.Store);
    private readonly AuditLog _audit = new(context.Store);

    public static Command Create(Func<ParseResult, CommandContext> open) =>
        new("token", "Tokens with which a company’s directory provisions people by SCIM: new, list, revoke.")
        {
            CreateNew(open),
            CreateList(open),
            CreateRevoke(open),
        };

    /// <param name="label">What it is for.</param>
    /// <param name="days">After how many days it ends; null: when it is revoked.</param>
    /// <param name="cancellation">Stops before it is written.</param>
    public async Task<int> NewAsync(string label, int? days, CancellationToken cancellation)
    {
        if (await OrganisationAsync(cancellation) is not { } organisation)
        {
            return ExitCode.Usage;
        }

        var now = context.Clock.GetCurrentInstant();
        await _organisations.SaveAsync(organisation, cancellation);
        var token = new AccessToken(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6)), organisation.Id,
            TokenPurpose.Provisioning, label, Hash: "", now)
        {
            EndsAt = days is { } some ? now + Duration.FromDays(some) : null,
        };
        await _audit.AddAsync(organisation.Id, new AuditEntry(now, AuditAct.TokenMade, By: null, About: null), cancellation);
        var text = await _tokens.MakeAsync(token, RandomNumberGenerator.GetBytes(SecretBytes), cancellation);
        context.Console.WriteLine(
            $"Token {token.Id} for {organisation.Name}, to provision people. It is shown this once; keep it where secrets are kept:");
        context.Console.Profile.Out.Writer.WriteLine(text);
        context.Console.WriteLine("The address for the directory ends with /scim/v2. docs/provisioning.md says what to enter where.");
        return ExitCode.Done;
    }

    public async Task<int> ListAsync(CancellationToken cancellation)
    {
        if (await OrganisationAsync(cancellation) is not { } organisation)
        {
            return ExitCode.Usage;
        }

        var all = await _tokens.AllAsync(organisation.Id, cancellation).ToListAsync(cancellation);
        foreach (var token in all)
        {
            var ends = token.EndsAt is { } end ? $", ends {Day(end)}" : "";
            context.Console.WriteLine(
                $"{token.Id}  {token.Purpose.ToString().ToLowerInvariant()}  made {Day(token.MadeAt)}{ends}  {token.Label}".TrimEnd());
        }

        if (all.Count == 0)
        {
            context.Console.WriteLine($"{organisation.Name} has no tokens: nothing is provisioned. Make one with “token new”.");
        }

        return ExitCode.Done;
    }

    public async Task<int> RevokeAsync(string id, CancellationToken cancellation)
    {
        if (await OrganisationAsync(cancellation) is not { } organisation)
        {
            return ExitCode.Usage;
        }

        if (!await _tokens.RevokeAsync(organisation.Id, id, cancellation))
        {
            context.Console.WriteLine($"{organisation.Name} has no token “{id}”. See “token list”.");
            return ExitCode.Refused;
        }

        await _audit.AddAsync(
            organisation.Id,
            new AuditEntry(context.Clock.GetCurrentInstant(), AuditAct.TokenRevoked, By: null, About: null),
            cancellation);
        context.Console.WriteLine($"Done: token {id} is revoked, everywhere within {AccessTokens.Fresh.TotalSeconds} seconds.");
        return ExitCode.Done;
    }

    private static Command CreateNew(Func<ParseResult, CommandContext> open)
    {
        var org = OrgOption();
        var label = new Option<string>(
            "--label")
        {
            Description = $"What it is for, at most {AccessToken.MaxLabel} characters.",
            HelpName = "TEXT",
            DefaultValueFactory = _ => ""
        };
        label.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { Length: > AccessToken.MaxLabel })
            {
                result.AddError($"--label takes at most {AccessToken.MaxLabel} characters.");
            }
        });
        var days = new Option<int?>(
            "--days")
        { Description = "After how many days it ends; without it, when it is revoked.", HelpName = "N" };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MaxDays)
            {
                result.AddError($"--days takes 1 to {MaxDays}.");
            }
        });
        var command = new Command("new", "Make a token, and show it once.") { org, label, days };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(
            () => new TokenCommand(open(parsed), parsed.GetValue(org))
                .NewAsync(parsed.GetValue(label) ?? "", parsed.GetValue(days), cancellation)));
        return command;
    }

    private static Command CreateList(Func<ParseResult, CommandContext> open)
    {
        var org = OrgOption();
        var command = new Command("list", "Show which tokens there are, by id.") { org };
        command.SetAction((parsed, cancellation) =>
            Guarded.RunAsync(() => new TokenCommand(open(parsed), parsed.GetValue(org)).ListAsync(cancellation)));
        return command;
    }

    private static Command CreateRevoke(Func<ParseResult, CommandContext> open)
    {
        var org = OrgOption();
        var id = new Argument<string>("ID") { Description = "The id that “token list” shows." };
        var command = new Command("revoke", "Make a token worthless.") { id, org };
        command.SetAction((parsed, cancellation) => Guarded.RunAsync(
            () => new TokenCommand(open(parsed), parsed.GetValue(org)).RevokeAsync(parsed.GetRequiredValue(id), cancellation)));
        return command;
    }

    private static Option<string?> OrgOption() => SharedOptions.Org("The organisation. Without it: the only one beside the demo.");

    private async Task<Organisation?> OrganisationAsync(CancellationToken cancellation)
    {
        switch (await OrgChoice.OfAsync(org, _organisations, cancellation))
        {
            case OrgChoice.Existing(var organisation):
                return organisation;
            case OrgChoice.New(var organisation):
                return organisation;
            case OrgChoice.Unclear(var names):
                context.Console.WriteLine($"Name one with --org: {string.Join(", ", names)}.");
                return null;
            default:
                context.Console.WriteLine("An organisation’s name has 1 to 64 characters.");
                return null;
        }
    }

    private static string Day(Instant at) => LocalDatePattern.Iso.Format(at.InUtc().Date);
}
