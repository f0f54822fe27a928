using NetworkingBot.Core.Language;
using NetworkingBot.Core.Skills;

namespace NetworkingBot.Core.Understanding;

/// <summary>
/// People and contacts in a sentence: by any part of their names, where the words look like a name or stand where one does.
/// </summary>
internal sealed class NameSpotter(SaidWords said, SpottingContext context)
{
    private const int Longest = 5;
    private const int MostReadings = 50;
    private const int WholeName = 80;
    private const int OneName = 48;
    private const int ShortestSlip = 4;

    public IEnumerable<SpottedAt> All()
    {
        for (var start = 0; start < said.Count; start++)
        {
            if (NameWordTable.IsParticle(said[start].Text) && !said.IsCapital(start))
            {
                continue;
            }

            for (var length = Math.Min(Longest, Run(start)); length > 0; length--)
            {
                if (Known(start, length) is { } known)
                {
                    yield return known;
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Without those whose given name is followed by a surname that is nobody's here: “Bert Kunz” is not the one Albert who is known.
    /// </summary>
    public List<SpottedAt> WithoutNamesakes(List<SpottedAt> settled) => [.. settled.Where(one => !IsNamesake(one, settled))];

    private bool IsNamesake(SpottedAt one, List<SpottedAt> settled) =>
        one.Kind is EntityKind.Person or EntityKind.Contact && one.End < said.Count && said.JoinsNext(one.End - 1)
        && Enumerable.Range(one.Start, one.Length).All(at => said.IsCapital(at) && Nicknames.Shipped.IsGivenName(said[at].Text)
            && !(IsWord(said[at].Text) && said.BeginsSentence(at)))
        && IsFree(one.End, settled) && said.IsCapital(one.End) && !said.IsAllCapitals(one.End) && !said.BeginsSentence(one.End)
        && said[one.End].Text.Length > 1 && !IsKnownWord(said[one.End].Text);

    /// <summary>Words with capitals that look like a name of somebody whom nobody here knows.</summary>
    public IEnumerable<SpottedAt> Unknown(IReadOnlyList<SpottedAt> settled)
    {
        for (var start = 0; start < said.Count; start++)
        {
            var length = IsFree(start, settled) && LooksLikeName(start) ? 1 : 0;
            while (length > 0 && length < Longest && said.JoinsNext(start + length - 1) && IsFree(start + length, settled)
                && ContinuesName(start + length))
            {
                length++;
            }

            while (length > 1 && NameWordTable.IsParticle(said[start + length - 1].Text))
            {
                length--;
            }

            if (length > 0)
            {
                var name = said.Typed(start, length);
                yield return new SpottedAt(start, length, OneName, EntityKind.Person, [new EntityValue(EntityKind.Person, "", name)]);
                start += length;
            }
        }
    }

    private int Run(int start)
    {
        var length = 1;
        while (start + length < said.Count && said.JoinsNext(start + length - 1))
        {
            length++;
        }

        return length;
    }

    private SpottedAt? Known(int start, int length)
    {
        var (first, last) = (said[start].Text, said[start + length - 1].Text);
        if ((length > 1 && (IsStop(first) || IsStop(last)) && !IsWrittenAsName(start, length))
            || (length > 1 && NameWordTable.IsParticle(last)) || !MayBeName(start, length))
        {
            return null;
        }

        var name = SaidName.Of(said.Text, [.. Enumerable.Range(start, length).Select(at => said[at])]);
        var slips = AllowsSlips(start, length);
        var people = context.Organisation.People.Best(name, slips);
        var contacts = context.Contacts.Names.Best(name, slips);
        var best = people.Concat(contacts).Select(match => match.Slips).DefaultIfEmpty(double.MaxValue).Min();
        if (best > 2 || (length == 1 && best >= 1 && !slips))
        {
            return null;
        }

        EntityValue[] readings =
        [
            .. contacts.Where(match => match.Slips <= best).Select(match => Contact(match, people)),
            .. people.Where(match => match.Slips <= best).Select(match => new EntityValue(EntityKind.Person, match.Id, match.Name)),
        ];
        var distinct = readings.DistinctBy(reading => reading.Id).Take(MostReadings).ToList();
        return new SpottedAt(start, length, length > 1 ? WholeName : OneName, distinct[0].Kind, distinct);
    }

    /// <summary>A contact who is a colleague is a person.</summary>
    private static EntityValue Contact(NameMatch match, IReadOnlyList<NameMatch> people) =>
        new(people.Any(person => person.Id == match.Id) ? EntityKind.Person : EntityKind.Contact, match.Id, match.Name);

    /// <summary>Small letters make a name of words that are nothing else, and after “with”, “to”, «con» of those that are.</summary>
    private bool MayBeName(int start, int length)
    {
        if (length > 1)
        {
            return Enumerable.Range(start, length).Any(at => said[at].Text.Length > 1 && !IsWord(said[at].Text))
                || IsWrittenAsName(start, length);
        }

        var word = said[start].Text;
        return word.Length > 1 && (said.IsCapital(start)
            ? !(IsWord(word) && said.BeginsSentence(start) && said.Count > 1 && !StandsAlone(start))
            : char.IsLetter(said.Text[said[start].Start]) && !IsWord(word)
                && (Nicknames.Shipped.IsGivenName(word) || Cues.Person(said.Before(start)) || said.Count == 1 || !IsKnownWord(word)))
            || (word.Length > 1 && Nicknames.Shipped.IsGivenName(word) && !IsStop(word) && Cues.Person(said.Before(start))
                && !Cues.Date(said.Before(start)));
    }

    private bool StandsAlone(int start) => said.After(start) is "" || !said.JoinsNext(start);

    private bool AllowsSlips(int start, int length) =>
        length > 1 ? IsWrittenAsName(start, length) || Cues.Person(said.Before(start))
        : said[start].Text.Length >= ShortestSlip && !IsKnownWord(said[start].Text)
            && ((said.IsCapital(start) && !said.BeginsSentence(start)) || Cues.Person(said.Before(start)) || said.Count == 1);

    private bool IsWrittenAsName(int start, int length) =>
        Enumerable.Range(start, length).All(at => said.IsCapital(at) || NameWordTable.IsParticle(said[at].Text));

    private bool LooksLikeName(int at)
    {
        var word = said[at].Text;
        if (word.Length < 2 || IsStop(word) || said.IsAllCapitals(at) || char.IsDigit(word[0]))
        {
            return false;
        }

        var isLed = Cues.Person(said.Before(at)) || at == 0;
        return said.IsCapital(at)
            ? Nicknames.Shipped.IsGivenName(word) ? !(IsWord(word) && said.BeginsSentence(at)) : isLed && !said.BeginsSentence(at)
                && !IsKnownWord(word) && (!Cues.Company(said.Before(at)) || said.IsCapital(Math.Min(at + 1, said.Count - 1)))
            : Nicknames.Shipped.IsGivenName(word) && !IsWord(word) && !IsKnownWord(word) && Cues.Person(said.Before(at));
    }

    private bool ContinuesName(int at) =>
        (said.IsCapital(at) && !IsStop(said[at].Text) && !said.IsAllCapitals(at))
        || (NameWordTable.IsParticle(said[at].Text) && at + 1 < said.Count && said.IsCapital(at + 1) && said[at].Text is not ("y" or "e")
            && !Cues.Company(said[at].Text))
        || (said[at].Text is "de" or "del" && at + 2 < said.Count && said[at + 1].Text is "la" or "los" or "las" && said.IsCapital(at + 2));

    private static bool IsFree(int at, IReadOnlyList<SpottedAt> settled) =>
        at < int.MaxValue && !settled.Any(one => one.Start <= at && at < one.End);

    private static bool IsWord(string word) => IsStop(word) || Nicknames.Shipped.IsCommonWord(word);

    private static bool IsKnownWord(string word) => IsWord(word) || SkillVocabulary.Product.Knows(word);

    private static bool IsStop(string word) => StopWords.English.Contains(word) || StopWords.Spanish.Contains(word);
}
