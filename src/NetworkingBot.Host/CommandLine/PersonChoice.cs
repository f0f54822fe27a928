using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.People;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Whom a command is about.</summary>
internal static class PersonChoice
{
    /// <summary>Somebody by e-mail address, by the bot's id, or by that of the directory.</summary>
    /// <param name="core">The bot.</param>
    /// <param name="org">Null: in any organisation.</param>
    /// <param name="name">As it was given.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static async Task<IReadOnlyList<Person>> FindAsync(CoreServices core, string? org, string name, CancellationToken cancellation)
    {
        var found = new List<Person>();
        if (string.IsNullOrWhiteSpace(name))
        {
            return found;
        }

        foreach (
            var organisation in (await core.Organisations.AllAsync(cancellation)).Where(one =>
                org is null || one.Id.Value == org || one.Name == org
            )
        )
        {
            if (
                await core.Identities.FindByEmailAsync(organisation.Id, name, cancellation) is { } id
                && await core.People.GetAsync(organisation.Id, id, cancellation) is { } person
            )
            {
                found.Add(person);
                continue;
            }

            found.AddRange((await core.People.ReadableAsync(organisation.Id, cancellation))
                .Where(one => one.Id.Value == name || one.Listed?.GetValueOrDefault(nameof(Column.Id)) == name));
        }

        return found;
    }
}
