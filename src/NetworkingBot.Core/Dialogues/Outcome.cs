using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Introductions;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.Dialogues;

/// <summary>“Show me how it's set now”, «a ver cómo quedó»: what was changed last, as it has become.</summary>
internal static class Outcome
{
    /// <summary>Null: it is not asked for, or nothing was changed that can be shown.</summary>
    public static Command? Read(Utterance said) => said.Words.Count > 0
        && FollowUpWords.End("how it is now", said.Words) == said.Words.Count && said.State.LastDone is { } done
            ? Of(done, said.State.SpokenOf) : null;

    private static Command? Of(string done, string? spokenOf) => done switch
    {
        "set-nudges" or "fewer-nudges" or "stop-nudges" or "resume-nudges" or "quiet" or "zone" or "away" or "pause" or "resume"
            or "nudge-settings" or "save-nudge-settings" => new EditNudgeSettings(),
        "add-to-profile" or "take-off-profile" or "set-profile-line" or "save-profile" or "profile" or "speak" => new ShowProfile(),
        "remind-me" or "keep-reminder" or "cancel-reminder" or "drop-reminder" or "edit-reminder" or "save-reminder" => new ShowReminders(),
        "withdraw-from" or "withdraw" or "send-request" or "save-request" => new ShowRequests(),
        _ when Topics.Share(done, "note") && spokenOf is not null => new OpenContact(spokenOf),
        _ => null,
    };
}
