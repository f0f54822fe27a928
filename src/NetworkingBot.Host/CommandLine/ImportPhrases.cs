using NetworkingBot.Core;
using NetworkingBot.Core.Directory;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Host.CommandLine;

/// <summary>What <c>import</c>, <c>import-ties</c> and <c>demo</c> say beside what is wrong with a file.</summary>
internal abstract partial record ImportPhrases
{
    public static ImportPhrases Of(Lang lang) => Phrases.Of<ImportPhrases>(lang, new English(), new Spanish());

    public abstract string NoFile(string path);

    public abstract string Refused(int problems);

    public abstract string Line(int line);

    public abstract string More(int count);

    public abstract string SeveralOrganisations(IReadOnlyList<string> names);

    public abstract string NoOrganisation(string name);

    public abstract string BadOrganisation { get; }

    public abstract string Ignored(IReadOnlyList<string> columns);

    public abstract string Doubles(IReadOnlyList<string> columns);

    /// <param name="lines">The first of their lines.</param>
    public abstract string NotTaken(LeftOutReason reason, int count, string lines);

    public abstract string Leaving(int count);

    public abstract string United(int count);

    public abstract string Returns { get; }

    public abstract string LeavingNeedsYes { get; }

    public abstract string Preview(string organisation);

    public abstract string Added(int count);

    public abstract string Changed(int count);

    public abstract string Unchanged(int count);

    public abstract string NotInFile(int count);

    public abstract string LeftTheNetwork(int count);

    public abstract string OwnWords(int count);

    public abstract string Nothing { get; }

    public abstract string Joins { get; }

    public abstract string Consent(int count);

    public abstract string NoConsent { get; }

    public abstract string Question { get; }

    public abstract string Cancelled { get; }

    public abstract string PreviewOnly { get; }

    public abstract string Writing { get; }

    public abstract string Done(int people);

    public abstract string TakenBack { get; }

    public abstract string Halfway { get; }

    public abstract string StoreSilent { get; }

    public abstract string TiesDone(int messages, int contacts, int people);

    public abstract string TiesTogether(int pairs);

    /// <param name="messages">Those that were read and not left out.</param>
    public abstract string TiesNothing(int messages);

    public abstract string TiesNobody { get; }

    public abstract string TiesUnknown(int people, int messages, IReadOnlyList<string> some);

    public abstract string TiesToThemselves(int messages);

    public abstract string TiesOfLeavers(int messages);

    public abstract string TiesUnread { get; }

    public abstract string Placed(string origin);

    public abstract string DemoDone(string name, int people, int contacts);

    public abstract string DemoThere(string id);
}
