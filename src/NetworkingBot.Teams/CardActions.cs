using System.Text.Json.Nodes;
using NetworkingBot.Core;
using NetworkingBot.Core.Cards;
using NetworkingBot.Core.Conversation;

namespace NetworkingBot.Teams;

/// <summary>
/// Buttons as actions of a card: <c>Action.Execute</c>, which lets the answer take the card's place, with <c>Action.Submit</c> for clients
/// that know no better.
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/overview
/// </summary>
internal sealed class CardActions(CommandCodec codec, CardView view)
{
    public const string Do = "do";
    public const string Again = "again";

    /// <summary>Nothing for a link that leads to where no link of ours leads.</summary>
    public IEnumerable<JsonObject> Of(Button button) => button switch
    {
        CommandButton { Confirm: { } question } command => [Ask(command, question)],
        CommandButton command => [Run(command)],
        LinkButton link when Links.IsAllowed(link.Target) =>
        [
            new()
            {
                ["type"] = "Action.OpenUrl",
                ["title"] = link.Label,
                ["url"] = link.Target.AbsoluteUri,
            },
        ],
        _ => [],
    };

    public JsonObject Submit(Form form)
    {
        var many = form.Fields.OfType<ManyField>().Select(field => field.Id).ToList();
        return Both(form.SubmitLabel, () => ActionData.Submit(codec.Encode(form.Submit, view.Lang), many), withInputs: true);
    }

    public JsonObject Refresh(Command command) => new()
    {
        ["action"] = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = Again,
            ["data"] = ActionData.Click(codec.Encode(command, view.Lang)),
        },
        ["userIds"] = new JsonArray([.. view.Viewers.Select(user => JsonValue.Create(user))]),
    };

    private JsonObject Run(CommandButton button)
    {
        var payload = codec.Encode(button.Does, view.Lang);
        if (!view.OpensDialogs || view.Dialog || !codec.OpensForm(button.Does))
        {
            return Both(button.Label, () => ActionData.Click(payload), withInputs: false);
        }

        var data = ActionData.Click(payload);
        data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return new() { ["type"] = "Action.Submit", ["title"] = button.Label, ["data"] = data };
    }

    /// <summary>Cards have no question of their own: the button opens it below, with itself as the answer.</summary>
    private JsonObject Ask(CommandButton button, string question) => new()
    {
        ["type"] = "Action.ShowCard",
        ["title"] = button.Label,
        ["card"] = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new JsonArray(new JsonObject
            {
                ["type"] = "RichTextBlock",
                ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = question }),
            }),
            ["actions"] = new JsonArray(Run(button with { Confirm = null })),
        },
    };

    private JsonObject Both(string title, Func<JsonObject> data, bool withInputs)
    {
        var submit = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data() };
        var action = view.Dialog
            ? submit
            : new JsonObject { ["type"] = "Action.Execute", ["title"] = title, ["verb"] = Do, ["data"] = data(), ["fallback"] = submit };
        if (!withInputs)
        {
            submit["associatedInputs"] = "none";
            action["associatedInputs"] = "none";
        }

        return action;
    }
}
