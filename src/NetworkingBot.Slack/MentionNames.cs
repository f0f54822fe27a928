using NetworkingBot.Core;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Slack;

/// <summary>
/// Gives those who are mentioned their names. Slack writes a mention as an id; of somebody whom the core knows by that id nothing more is
/// needed, and of anybody else the name and the e-mail address say who is meant.
/// </summary>
internal sealed class MentionNames(Roster roster, CoreServices core)
{
    private const int Most = 5;

    public async Task<Input> ReadAsync(SlackInstallation installation, Input input, CancellationToken cancellation)
    {
        if (input is not Said { Mentions.Count: > 0 } said)
        {
            return input;
        }

        foreach (var (words, address) in said.Mentions.Take(Most))
        {
            if (
                await core.Identities.FindAsync(address, cancellation) is null
                && await roster.MemberAsync(installation, address.User, cancellation) is { Name.Length: > 0 } member
            )
            {
                said = Named(said, words, "@" + member.Name.Trim(), address, member.Email);
            }
        }

        return said;
    }

    private static Said Named(Said said, string words, string name, Address address, string? email)
    {
        if (said.Mentions.ContainsKey(name))
        {
            return said;
        }

        var mentions = said.Mentions.Where(mention => mention.Key != words).Append(KeyValuePair.Create(name, address)).ToDictionary();
        var emails = email is null ? said.MentionEmails : said.MentionEmails.Append(KeyValuePair.Create(name, email)).ToDictionary();
        return said with { Text = said.Text.Replace(words, name, StringComparison.Ordinal), Mentions = mentions, MentionEmails = emails };
    }
}
