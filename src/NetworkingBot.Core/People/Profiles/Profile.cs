using System.Collections.Immutable;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>What a person publishes of themselves, word for word. Lists keep the person's order and wording.</summary>
public sealed record Profile
{
    public string? Title { get; init; }

    public string? Department { get; init; }

    public string? Place { get; init; }

    public string? Manager { get; init; }

    /// <summary>Languages spoken, as written by the person: “English”, “español”.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    public ImmutableArray<string> Offers { get; init; } = [];

    public ImmutableArray<string> LooksFor { get; init; } = [];

    public ImmutableArray<string> Interests { get; init; } = [];

    public ImmutableArray<Uri> Links { get; init; } = [];

    public MeetingPlace Meets { get; init; }

    internal ImmutableArray<string> this[ProfileList list] => list switch
    {
        ProfileList.Offers => Offers,
        ProfileList.LooksFor => LooksFor,
        ProfileList.Interests => Interests,
        ProfileList.Languages => Languages,
    };

    internal Profile With(ProfileList list, ImmutableArray<string> items) => list switch
    {
        ProfileList.Offers => this with { Offers = items },
        ProfileList.LooksFor => this with { LooksFor = items },
        ProfileList.Interests => this with { Interests = items },
        ProfileList.Languages => this with { Languages = items },
    };
}

/// <summary>How a person likes to meet.</summary>
public enum MeetingPlace
{
    Either,
    InPerson,
    Remote,
}
