using NetworkingBot.Core.Language;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Core.People;

/// <summary>What the bot says about joining, leaving, pausing and the profile.</summary>
internal abstract partial record PeoplePhrases
{
    public static PeoplePhrases In(Lang lang) => Phrases.Of<PeoplePhrases>(lang, new English(), new Spanish());

    public abstract string InvitationTitle { get; }

    public abstract string Invitation { get; }

    public abstract IReadOnlyList<string> WhatIsShown { get; }

    public abstract string HowToLeave { get; }

    public abstract string YesJoin { get; }

    public abstract string NoThanks { get; }

    public abstract string MembersOnly { get; }

    public abstract string Declined { get; }

    public abstract string Welcome(string name);

    public abstract string AlreadyJoined { get; }

    public abstract string CompleteProfile { get; }

    public abstract string WhoShouldIMeet { get; }

    public abstract string EditProfile { get; }

    public abstract string ConfirmLeave { get; }

    public abstract string LeaveAndKeep { get; }

    public abstract string LeaveAndErase { get; }

    public abstract string Stay { get; }

    public abstract string Stayed { get; }

    public abstract string Left { get; }

    public abstract string Erased { get; }

    public abstract string NotJoinedYet { get; }

    public abstract string PauseWhen { get; }

    public abstract string PausedUntil(string date);

    public abstract string Resume { get; }

    public abstract string Resumed { get; }

    public abstract string NotPaused { get; }

    public abstract string YourProfile { get; }

    public abstract string ProfileIsSeenBy { get; }

    public abstract string NotSaid { get; }

    public abstract string Saved { get; }

    public abstract string TakenBack { get; }

    /// <summary>Of what colleagues may have read meanwhile.</summary>
    public abstract string Withdrawn { get; }

    /// <param name="lines">What no longer stands in the profile.</param>
    public abstract string WithdrawnLines(IEnumerable<string> lines);

    public abstract string SomethingToMend { get; }

    public abstract string FormIntro { get; }

    public abstract string Save { get; }

    public abstract string Name { get; }

    public abstract string Title { get; }

    public abstract string Department { get; }

    public abstract string Place { get; }

    public abstract string Zone { get; }

    public abstract string Languages { get; }

    public abstract string Offers { get; }

    public abstract string LooksFor { get; }

    public abstract string TheyOffer { get; }

    public abstract string TheyLookFor { get; }

    public abstract string TheyMeet { get; }

    public abstract string Interests { get; }

    public abstract string Links { get; }

    public abstract string Meets { get; }

    public abstract string MeetsWhere(MeetingPlace place);

    public abstract string OnePerLine { get; }

    public abstract string OffersHint { get; }

    public abstract string LooksForHint { get; }

    public abstract string LinksHint { get; }

    public abstract string ZoneHint { get; }

    public abstract string NameMissing { get; }

    public abstract string TooLong(int limit);

    public abstract string TooMany(int limit);

    public abstract string ItemTooLong(string item, int limit);

    public abstract string UnknownZone(string zone);

    public abstract string BadLink(string link);

    public abstract string NowOffers(string what);

    public abstract string NowLooksFor(string what);

    public abstract string NowInterested(string what);

    public abstract string NowSpeaks(string languages);

    public abstract string WhichOne { get; }

    public abstract string ProfileSays(string line);

    public abstract string MyProfile { get; }

    public abstract string NoLonger(string what);

    public abstract string NotThere(string what);

    public abstract string SpeaksNow { get; }

    public abstract string ZoneIsNow(string zone);
}
