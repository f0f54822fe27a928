using System.Collections.Frozen;

namespace NetworkingBot.Core.Language;

/// <summary>Words that carry grammar, not a subject, as <c>Lists/grammar.txt</c> holds them.</summary>
internal static class StopWords
{
    public static readonly FrozenSet<string> English = WordsOf.Language("grammar", "en");

    public static readonly FrozenSet<string> Spanish = WordsOf.Language("grammar", "es");
}
