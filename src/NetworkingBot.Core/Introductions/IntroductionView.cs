using NetworkingBot.Core.People;
using NodaTime;

namespace NetworkingBot.Core.Introductions;

/// <summary>An introduction as one of those involved sees it, with everybody whom they may know of.</summary>
/// <param name="Ground">What the two have in common, from the side of <see cref="Introduction.One"/>.</param>
internal sealed record IntroductionView(
    Introduction Introduction,
    Person Viewer,
    Person One,
    Person Other,
    Person? Introducer,
    Person Proposer,
    CommonGround Ground,
    IReadOnlyList<string> KnownToBoth,
    Instant Now
)
{
    /// <summary>
    /// True when two of them are never to be brought together: nobody is asked any more, and no yes counts. Whoever proposed it sees
    /// nothing of that, or they would learn who wished so.
    /// </summary>
    public bool KeptApart { get; init; }

    /// <summary>The one of the two whom the viewer is to meet; for an introducer, the first.</summary>
    public Person Partner => Viewer.Id == Introduction.One ? Other : One;

    /// <summary>What the two have in common, from the viewer's side.</summary>
    public CommonGround GroundOfViewer => Viewer.Id == Introduction.Other ? Ground.Mirrored() : Ground;

    /// <summary>True when the viewer brings the two together and is none of them.</summary>
    public bool IsIntroducer => !Introduction.IsPartner(Viewer.Id);
}

/// <summary>Reads what a card about an introduction needs.</summary>
internal sealed class IntroductionViews(PersonStore people, Colleagues colleagues)
{
    private const int MaxNamed = 3;

    /// <summary>Null when one of those involved has left meanwhile: then there is nothing to show any more.</summary>
    public async Task<IntroductionView?> OpenAsync(Introduction introduction, PersonId viewer, Instant now, CancellationToken cancellation)
    {
        PersonId[] ids = [.. introduction.Involved];
        var found = await Task.WhenAll(ids.Select(id => people.GetAsync(introduction.Org, id, cancellation)));
        var apart = await Task.WhenAll(ids.Select(id => colleagues.KeptApartAsync(introduction.Org, id, now, cancellation)));
        var known = found.OfType<Person>().Where(person => person.Membership == Membership.Joined).ToDictionary(person => person.Id);
        if (known.Count < ids.Length || !known.TryGetValue(viewer, out var me))
        {
            return null;
        }

        var ground = await colleagues.BetweenAsync(introduction.Org, introduction.One, introduction.Other, now, cancellation);
        var between = await Task.WhenAll(
            ground.KnownToBoth.Take(MaxNamed).Select(id => people.GetAsync(introduction.Org, id, cancellation))
        );
        return new IntroductionView(
            introduction,
            me,
            known[introduction.One],
            known[introduction.Other],
            introduction.Introducer is { } introducer ? known[introducer] : null,
            known[introduction.ProposedBy],
            ground,
            [.. between.OfType<Person>().Where(person => person.IsVisibleAt(now)).Select(person => person.Name)],
            now)
        { KeptApart = apart.Any(kept => kept.Overlaps(ids)) };
    }
}
