using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Host.Demo;
using NetworkingBot.Host.Settings;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Which organisation a command is about.</summary>
internal abstract record OrgChoice
{
    /// <summary>Where nothing is said and the store has none yet.</summary>
    public const string DefaultName = "main";

    private const int MaxLength = 64;

    public sealed record Existing(Organisation Organisation) : OrgChoice;

    public sealed record New(Organisation Organisation) : OrgChoice;

    /// <summary>Several could be meant.</summary>
    public sealed record Unclear(IReadOnlyList<string> Names) : OrgChoice;

    public sealed record BadName : OrgChoice;

    /// <summary>The one that is named; without a name, the only one beside the demo.</summary>
    public static async Task<OrgChoice> OfAsync(string? name, OrganisationStore organisations, CancellationToken cancellation)
    {
        var all = await organisations.AllAsync(cancellation);
        if (name is not null)
        {
            name = name.Trim();
            var known =
                all.FirstOrDefault(one => one.Id.Value == name)
                ?? all.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));
            return known is not null ? new Existing(known)
                : name.Length is > 0 and <= MaxLength && !name.Any(char.IsControl) && !RunMode.IsReserved(name)
                    ? new New(new Organisation(new OrgId(name), name))
                : new BadName();
        }

        return all.Where(one => one.Id.Value != DemoOrganisation.DefaultId).ToList() switch
        {
            [] => new New(new Organisation(new OrgId(DefaultName), DefaultName)),
            [var only] => new Existing(only),
            var several => new Unclear([.. several.Select(one => one.Name)]),
        };
    }
}
