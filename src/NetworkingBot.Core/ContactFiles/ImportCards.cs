using System.Globalization;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Contacts;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>An import as its owner sees it before it is carried out.</summary>
internal static class ImportCards
{
    private const int MaxNames = 5;

    public static Card Preview(ContactImport import, IReadOnlyList<ImportItem> plan, ImportPhrases phrases)
    {
        var changed = plan.Where(item => item.IsChanged).ToList();
        var wanted = changed.Count(item => !import.LeftOut.Contains(item.Index));
        var (added, same, colleagues) =
            (plan.Count(item => item.IsNew), plan.Count(item => item.IsSame), plan.Count(item => item.IsNewColleague));
        (string Label, int Count)[] counts =
        [
            (phrases.New, added),
            (phrases.Changed, changed.Count),
            (phrases.Same, same),
            (phrases.ColleaguesAmongThem, colleagues),
            (phrases.LeftAlone, changed.Count - wanted),
            (phrases.Nameless, import.Nameless),
        ];
        var facts = counts.Where(count => count.Count > 0)
            .Select(count => new Fact(count.Label, count.Count.ToString(CultureInfo.InvariantCulture)));
        List<Element> parts = [new Heading(phrases.FoundIn(import.FileName)), new Facts([.. facts])];
        if (added + changed.Count == 0)
        {
            return new Card([.. parts, new Paragraph(phrases.NothingNew)]);
        }

        if (added > 0)
        {
            parts.Add(new Paragraph(phrases.SomeOfThem([.. plan.Where(item => item.IsNew).Take(MaxNames).Select(item => item.Name)],
                added)));
        }

        if (plan.Any(item => !item.IsSame && item.Found.Any(found => found.IsShortened)))
        {
            parts.Add(new Paragraph(phrases.Shortened, Tone.Quiet));
        }

        parts.Add(new Paragraph(phrases.NothingKeptYet, Tone.Quiet));
        var contradicts = changed.Any(item => !import.LeftOut.Contains(item.Index) && SetsAside(item));
        parts.Add(new Buttons([.. Ways(import, (added, wanted, changed.Count), contradicts, phrases)]));
        return new Card(parts);
    }

    /// <summary>One contact that would change, with what the file says else.</summary>
    public static Card Change(ContactImport import, ImportItem item, int page, ImportPhrases phrases)
    {
        var isOut = import.LeftOut.Contains(item.Index);
        return new Card(
            ContactCard.Line(item.Before!),
            new Bullets([.. Told(item.Before!.Contact, item.After, phrases)]),
            new Buttons([new CommandButton(isOut ? phrases.TakeItAfterAll : phrases.LeaveItAlone,
                new LeaveOutOfImport(import.Id, item.Index, !isOut, page))]));
    }

    private static IEnumerable<Button> Ways(ContactImport import, (int Added, int Wanted, int Changed) counts, bool contradicts,
        ImportPhrases phrases)
    {
        var (added, wanted, changed) = counts;
        var (label, choice) = wanted > 0
            ? (phrases.TakeThemIn(added, wanted), ImportChoice.MineFirst)
            : (phrases.TakeNewIn(added), ImportChoice.OnlyNew);
        return
        [
            .. added + wanted > 0
                ? [new CommandButton(label, new CarryOutImport(import.Id, choice), ButtonStyle.Primary)]
                : Array.Empty<Button>(),
            .. contradicts
                ? [new CommandButton(phrases.FileFirst, new CarryOutImport(import.Id, ImportChoice.FileFirst))]
                : Array.Empty<Button>(),
            .. wanted > 0 && added > 0
                ? [new CommandButton(phrases.OnlyNew(added), new CarryOutImport(import.Id, ImportChoice.OnlyNew))]
                : Array.Empty<Button>(),
            .. changed > 0 ? [new CommandButton(phrases.LookAtChanges, new ShowImport(import.Id, 0))] : Array.Empty<Button>(),
            new CommandButton(phrases.DontImport, new DropImport(import.Id)),
        ];
    }

    /// <summary>Where the two say something else, one of them becomes a note that the file does not have.</summary>
    private static bool SetsAside(ImportItem item) =>
        item.After.Notes.Except(item.Before!.Contact.Notes).Select(note => note.Text)
            .Except(item.Found.SelectMany(found => found.Notes).Select(note => note.Text)).Any();

    private static IEnumerable<string> Told(Contact before, Contact after, ImportPhrases phrases)
    {
        (string? Was, string? Becomes)[] fields =
        [
            (before.Name, after.Name),
            (before.Organisation, after.Organisation),
            (before.Role, after.Role),
            (before.Place, after.Place),
            (before.Email, after.Email),
            (before.Phone, after.Phone),
            (before.HowMet, after.HowMet),
            (before.Circle, after.Circle),
        ];
        return fields.Where(field => field.Was != field.Becomes && field.Becomes is not null).Select(field => phrases.Adds(field.Becomes!))
            .Concat(after.Links.Except(before.Links).Select(link => phrases.Adds(People.Profiles.ProfileLink.Shown(link))))
            .Concat(after.Notes.Except(before.Notes).Select(note => phrases.Notes(note.Text)));
    }
}
