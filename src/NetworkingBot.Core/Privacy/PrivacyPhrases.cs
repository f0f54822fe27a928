using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.Privacy;

/// <summary>What is said of taking out, erasing and looking.</summary>
public abstract partial record PrivacyPhrases
{
    public static PrivacyPhrases In(Lang lang) => Phrases.Of<PrivacyPhrases>(lang, new English(), new Spanish());

    /// <summary>Said in the chat and on the privacy page in the same words: they must not differ.</summary>
    public abstract string WhatAdministratorsSee { get; }

    /// <inheritdoc cref="WhatAdministratorsSee"/>
    public abstract string WhatTiesTell { get; }

    public abstract string ExportTitle { get; }

    public abstract string WhatTheFileHolds { get; }

    public abstract string LinkLives(int minutes);

    /// <summary>Where the file is that comes beside the answer.</summary>
    public abstract string InOurChat { get; }

    public abstract string FetchMyData { get; }

    public abstract string ContactsTitle(int count);

    public abstract string WhatContactsAre { get; }

    public abstract string NoContactsToTake { get; }

    public abstract string FetchContacts { get; }

    public abstract string AsCards { get; }

    public abstract string AsOlderCards { get; }

    public abstract string AsTable { get; }

    public abstract string LinkIsOld { get; }

    public abstract string NoWayToHandOver { get; }

    public abstract string EraseTitle { get; }

    public abstract string WhatGoes { get; }

    public abstract string WhatStays { get; }

    public abstract string EraseNow { get; }

    public abstract string FetchFirst { get; }

    public abstract string WhoLookedTitle { get; }

    public abstract string NobodyLooked(int days);

    public abstract string OnRecordFor(int days);

    public string Did(AuditEntry entry, bool byMe) =>
        string.IsNullOrEmpty(entry.Reason) ? Act(entry, byMe) : $"{Act(entry, byMe)} {Because(entry.Reason)}";

    /// <summary>
    /// What was done, and who did it as far as that is told: the person, somebody who runs the programme, or whoever runs the bot.
    /// </summary>
    protected abstract string Act(AuditEntry entry, bool byMe);

    protected abstract string Because(string reason);
}
