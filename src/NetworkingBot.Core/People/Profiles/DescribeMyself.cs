using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Language;

namespace NetworkingBot.Core.People.Profiles;

/// <summary>The lists of a profile that words can change.</summary>
public enum ProfileList
{
    Offers,
    LooksFor,
    Interests,
    Languages,
}

/// <summary>“I offer Azure cost reviews”: adds to a list of the profile; several things with commas between.</summary>
public sealed record AddToProfile(ProfileList List, string What) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(i offer|i can offer|i can help with|i could help with|i can teach|i know about|im good at|i am good at) {what}",
            slots => new AddToProfile(ProfileList.Offers, slots["what"])
        ),
        Wording.En(
            "(i look for|i am looking for|im looking for|looking for|i need help with|i need to practise|i need to practice|i want to "
                + "practise|i want to practice|i want to learn|i would like to learn|id like to learn|i seek|i want to find|id like to "
                + "find) {what}",
            slots => new AddToProfile(ProfileList.LooksFor, slots["what"])
        ),
        Wording.En(
            "(i like|i love|i enjoy|im interested in|i am interested in|my interests are|my hobby is|my hobbies are) {what}",
            slots => new AddToProfile(ProfileList.Interests, slots["what"])
        ),
        Wording.En(
            "(id like to|i would like to|i want to|i could|can i|i can|could i) (mentor [someone|somebody|people|others|colleagues]|be a "
                + "mentor|become a mentor|offer mentoring)",
            _ => new AddToProfile(ProfileList.Offers, "mentoring")
        ),
        Wording.En("(i speak|i also speak|my languages are) {what}", slots => new AddToProfile(ProfileList.Languages, slots["what"])),
        Wording.En("(add|put) {what} (to|in|on) my offers", slots => new AddToProfile(ProfileList.Offers, slots["what"])),
        Wording.En("(add|put) {what} (to|in|on) my (needs|searches)", slots => new AddToProfile(ProfileList.LooksFor, slots["what"])),
        Wording.En("(add|put) {what} (to|in|on) my (interests|hobbies)", slots => new AddToProfile(ProfileList.Interests, slots["what"])),
        Wording.En("(add|put) {what} (to|in|on) my languages", slots => new AddToProfile(ProfileList.Languages, slots["what"])),
        Wording.Es("(hablo|tambien hablo|mis idiomas son) {what}", slots => new AddToProfile(ProfileList.Languages, slots["what"])),
        Wording.Es("(anade|pon) {what} (a|en) (mis ofertas|lo que ofrezco)", slots => new AddToProfile(ProfileList.Offers, slots["what"])),
        Wording.Es("(anade|pon) {what} (a|en) lo que busco", slots => new AddToProfile(ProfileList.LooksFor, slots["what"])),
        Wording.Es("(anade|pon) {what} (a|en) mis (intereses|aficiones)", slots => new AddToProfile(ProfileList.Interests, slots["what"])),
        Wording.Es("(anade|pon) {what} (a|en) mis idiomas", slots => new AddToProfile(ProfileList.Languages, slots["what"])),
        Wording.Es(
            "(me gustaria|quiero|quisiera|puedo|podria) (ser (mentor|mentora)|hacer de (mentor|mentora)|mentorizar [a] "
                + "[alguien|otros|companeros])",
            _ => new AddToProfile(ProfileList.Offers, "mentoría")
        ),
        Wording.Es(
            "(ofrezco|puedo ofrecer|puedo ayudar con|puedo ayudar en|puedo ensenar|puedo dar|se algo de|se de|se me da bien) {what}",
            slots => new AddToProfile(ProfileList.Offers, slots["what"])
        ),
        Wording.Es(
            "(busco|estoy buscando|necesito ayuda con|necesito ayuda para|quiero aprender|me gustaria aprender|necesito practicar|quiero "
                + "practicar|me gustaria practicar) {what}",
            slots => new AddToProfile(ProfileList.LooksFor, slots["what"])
        ),
        Wording.Es(
            "(me gusta|me gustan|me encanta|me encantan|me interesa|me interesan|mis intereses son|mi aficion es|mis aficiones son) {what}",
            slots => new AddToProfile(ProfileList.Interests, slots["what"])
        ),
    ];
}

/// <summary>“I no longer offer Azure cost reviews”: takes one thing off the profile, whichever list it is in.</summary>
public sealed record TakeOffProfile(string What) : Command
{
    public static IEnumerable<Wording> Wordings =>
    [
        Wording.En(
            "(i no longer offer|i no longer look for|i dont offer|i dont look for|i stopped looking for|i no longer like|stop "
                + "offering|stop looking for|remove) {what} [from my profile|any more|anymore]",
            slots => new TakeOffProfile(slots["what"])
        ),
        Wording.En(
            "i (dont|do not) (like|enjoy|offer|look for|speak) {what} (any more|anymore|any longer)",
            slots => new TakeOffProfile(slots["what"])
        ),
        Wording.En("i no longer need [help with] {what}", slots => new TakeOffProfile(slots["what"])),
        Wording.En(
            "i [no longer|dont] need [help with] {what} (any more|anymore|any longer)",
            slots => new TakeOffProfile(slots["what"])
        ),
        Wording.En(
            "(remove|delete|take) {what} (from|off) my (profile|offers|offer|interests|list|needs|searches)",
            slots => new TakeOffProfile(slots["what"])
        ),
        Wording.Es("ya no necesito [ayuda con] {what}", slots => new TakeOffProfile(slots["what"])),
        Wording.Es(
            "(quita|quitar|elimina|borra) {what} de (lo que busco|lo que ofrezco|mi perfil|mis intereses|mi lista|mis ofertas)",
            slots => new TakeOffProfile(slots["what"])
        ),
        Wording.Es(
            "(ya no ofrezco|ya no busco|no ofrezco|no busco|ya no me interesa|ya no me gusta|quita|quitar|elimina) {what} [de mi perfil]",
            slots => new TakeOffProfile(slots["what"])
        ),
    ];
}

public sealed class TakeOffProfileHandler(PersonStore people) : IHandler<TakeOffProfile>
{
    public async Task<Reply> HandleAsync(TakeOffProfile command, TurnContext turn, CancellationToken cancellation)
    {
        var phrases = PeoplePhrases.In(turn.Lang);
        var what = CleanText.OneLine(command.What);
        var without = Without(turn.Me.Profile, what);
        if (without == turn.Me.Profile)
        {
            return Reply.Say(
                turn.Lang,
                phrases.NotThere(CleanText.Shortened(what, 60)),
                new Cards.CommandButton(phrases.EditProfile, new EditProfile())
            );
        }

        var (_, changed) = await OwnChange.MakeAsync(
            people,
            person => person with { Profile = Without(person.Profile, what) },
            turn,
            cancellation
        );
        return Reply.Say(turn.Lang, phrases.NoLonger(what)) with { Changed = changed };
    }

    /// <summary>Without the one thing that is called so; where there is none, without each of several.</summary>
    private static Profile Without(Profile profile, string what)
    {
        var without = Without(profile, [what]);
        return without == profile ? Without(profile, ListedThings.Of(what)) : without;
    }

    private static Profile Without(Profile profile, IEnumerable<string> things)
    {
        HashSet<string> gone = [.. things.Select(PlainWords.Fold)];
        return Enum.GetValues<ProfileList>()
            .Where(list => profile[list].Any(item => gone.Contains(PlainWords.Fold(item))))
            .Aggregate(profile, (rest, list) => rest.With(list, [.. rest[list].Where(item => !gone.Contains(PlainWords.Fold(item)))]));
    }
}
