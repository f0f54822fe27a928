using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Search;

/// <summary>What the bot says when it looks for people; a title is put together of parts.</summary>
internal abstract partial record SearchPhrases
{
    public static SearchPhrases In(Lang lang) => Phrases.Of<SearchPhrases>(lang, new English(), new Spanish());

    public abstract string People { get; }

    public abstract string JustOne { get; }

    public abstract string NewPeople { get; }

    public abstract string WithTitle(string title);

    public abstract string WithoutTitle(string title);

    public abstract string Named(string name);

    public abstract string From(string department);

    public abstract string NotFrom(string department);

    public abstract string In(string place);

    public abstract string NotIn(string place);

    /// <param name="name">Null: the asker.</param>
    public abstract string Like(string? name);

    public abstract string OutsideMyDepartment { get; }

    public abstract string OutsideMyPlace { get; }

    public abstract string Who(string clauses);

    public abstract string WhoKnow(string what);

    public abstract string WhoKnowNot(string what);

    public abstract string WhoSeek(string what);

    public abstract string WhoSeekMine { get; }

    public abstract string WhoLike(string what);

    public abstract string WhoSpeak(string language);

    public abstract string WhoSpeakNot(string language);

    public abstract string Quoted(string words);

    public abstract string Language(string name);

    public abstract string NobodyOffers(string what);

    public abstract string NobodyOffersKeepIt(string what);

    public abstract string NobodySeeks(string what);

    public abstract string NobodySeeksMine { get; }

    public abstract string NobodyLikes(string what);

    public abstract string NobodyFrom(string department);

    public abstract string NobodyIn(string place);

    public abstract string NobodySpeaks(string language);

    public abstract string NobodyTitled(string title);

    public abstract string NobodyNamed(string name);

    public abstract string NobodyNew { get; }

    public abstract string NobodyElsewhere { get; }

    public abstract string NobodyLike(string? name);

    public abstract string NobodyFitsAll(string title);

    public abstract string More(int left);
}
