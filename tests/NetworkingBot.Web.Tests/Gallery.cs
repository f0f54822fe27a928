using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Guide;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;

namespace NetworkingBot.Web.Tests;

/// <summary>What an answer with three people looks like.</summary>
internal static class Gallery
{
    public static IReadOnlyList<Card> Suggestions { get; } =
    [
        new Card(new Heading("Three people for this week"), new Paragraph("The same three until Monday. Ask whom you like.", Tone.Quiet)),
        Suggestion(
            "Marta Ruiz",
            "Data engineer, Engineering, Madrid",
            "She offers Azure costs, which you look for.",
            "You offer Spanish, which she looks for.",
            "You both know Luis."
        ),
        Suggestion(
            "Kwame Okafor",
            "Account manager, Sales, Dublin",
            "He looks for design feedback, which you offer.",
            "You know nobody in Sales yet."
        ),
        Suggestion(
            "Ingrid Lindqvist",
            "Support lead, Customer care, Berlin",
            "You both like climbing and chess.",
            "Tom and Aisha know both of you."
        ),
    ];

    private static Card Suggestion(string name, string detail, params string[] reasons) => new(
        new PersonLine(new PersonId(name), name, detail),
        new Bullets(reasons),
        new Buttons([
            new CommandButton("Ask for an introduction", new ShowHelp(), ButtonStyle.Primary),
            new CommandButton("Why?", new ShowProfile()),
            new CommandButton("Not now", new Stay()),
            new CommandButton(
                "Never suggest",
                new Leave(false),
                ButtonStyle.Danger,
                "You will not see them again, and they will not know. Sure?"
            ),
        ])
    );
}
