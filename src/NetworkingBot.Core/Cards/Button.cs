namespace NetworkingBot.Core.Cards;

/// <summary>Something to click. <paramref name="Label"/> is at most 75 characters; channels that show fewer shorten it.</summary>
public abstract record Button(string Label);

/// <summary>Does <paramref name="Does"/> when clicked. With <paramref name="Confirm"/> the person is asked that question first.</summary>
public sealed record CommandButton(string Label, Command Does, ButtonStyle Style = ButtonStyle.Normal, string? Confirm = null)
    : Button(Label);

/// <summary>Opens a page, a chat or a file. Only https, http on loopback, mailto and msteams addresses are drawn.</summary>
public sealed record LinkButton(string Label, Uri Target) : Button(Label);

public enum ButtonStyle
{
    Normal,
    Primary,
    Danger,
}
