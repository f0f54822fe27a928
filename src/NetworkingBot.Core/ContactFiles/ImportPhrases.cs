using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.ContactFiles;

/// <summary>What is said of bringing contacts in.</summary>
internal abstract partial record ImportPhrases
{
    public static ImportPhrases In(Lang lang) => Phrases.Of<ImportPhrases>(lang, new English(), new Spanish());

    public abstract string Title { get; }

    public abstract string SendMeTheFile { get; }

    public abstract IReadOnlyList<string> WhereFrom { get; }

    public abstract string OnlyYours { get; }

    public abstract string HowItGoes { get; }

    public abstract string YourFile { get; }

    public abstract string ShowPreview(string file);

    public abstract string TakeBack(string file);

    public abstract string FoundIn(string file);

    public abstract string New { get; }

    public abstract string Changed { get; }

    public abstract string Same { get; }

    public abstract string ColleaguesAmongThem { get; }

    public abstract string LeftAlone { get; }

    public abstract string Nameless { get; }

    public abstract string NothingNew { get; }

    /// <param name="names">The first of them.</param>
    /// <param name="count">All of them.</param>
    public abstract string SomeOfThem(IReadOnlyList<string> names, int count);

    public abstract string Shortened { get; }

    public abstract string NothingKeptYet { get; }

    public abstract string TakeThemIn(int added, int changed);

    public abstract string TakeNewIn(int added);

    public abstract string FileFirst { get; }

    public abstract string OnlyNew(int added);

    public abstract string LookAtChanges { get; }

    public abstract string DontImport { get; }

    public abstract string ChangesTitle(int count);

    public abstract string ChangesIntro { get; }

    public abstract string BackToPreview { get; }

    public abstract string Adds(string text);

    public abstract string Notes(string text);

    public abstract string LeaveItAlone { get; }

    public abstract string TakeItAfterAll { get; }

    public abstract string MyContacts { get; }

    public abstract string Done(int added, int changed);

    public abstract string DoneAlready { get; }

    public abstract string Dropped { get; }

    public abstract string TakenBack(int gone, int stayed);

    public abstract string Gone { get; }

    public abstract string Refused(ContactFileReading.Refused refused);
}
