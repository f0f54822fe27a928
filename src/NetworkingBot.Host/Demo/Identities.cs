using System.Globalization;
using System.Text;
using NetworkingBot.Core;

namespace NetworkingBot.Host.Demo;

/// <summary>Who holds a post: a name as it is common in that place, and what they speak.</summary>
internal sealed record Holder(string Name, bool IsWoman, Lang Lang, NamePool Origin)
{
    /// <summary>The name in an address: “lucia.romero”.</summary>
    public string Handle => Plain(Name).Replace(' ', '.');

    private static string Plain(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormD)
                    .Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)
            )
            .ToLowerInvariant();
}

/// <summary>Gives every post a holder; no two have the same name.</summary>
internal sealed class Identities(Random random)
{
    private readonly HashSet<string> _taken = [];

    public Holder HolderOf(Post post)
    {
        var lang = random.Percent(post.Place.SpanishSpeakers) ? Lang.Spanish : Lang.English;
        var pools = post.Place.Origins.Where(pool => (pool.Language == "español") == (lang == Lang.Spanish)).ToArray();
        while (true)
        {
            var pool = random.One(pools.Length > 0 ? pools : post.Place.Origins);
            var woman = random.Percent(50);
            var holder = new Holder(NameOf(pool, woman), woman, lang, pool);
            if (_taken.Add(holder.Handle))
            {
                return holder;
            }
        }
    }

    private string NameOf(NamePool pool, bool woman)
    {
        var surnames = random.Some(pool.Surnames, pool.TwoSurnames && random.Percent(35) ? 2 : 1);
        return $"{random.One(woman ? pool.Women : pool.Men)} {string.Join(' ', surnames)}";
    }
}
