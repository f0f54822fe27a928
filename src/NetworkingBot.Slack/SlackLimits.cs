namespace NetworkingBot.Slack;

/// <summary>What Block Kit takes, in UTF-16 units or in pieces. https://docs.slack.dev/reference/block-kit</summary>
internal static class SlackLimits
{
    public const int MessageBlocks = 50;
    public const int ViewBlocks = 100;

    /// <summary>Slack refuses messages whose blocks together exceed about 13,200 characters, whatever the single limits say.</summary>
    public const int MessageCharacters = 12_000;

    /// <summary>A view takes 250 kB as JSON, and a character up to three bytes.</summary>
    public const int ViewCharacters = 60_000;

    public const int FallbackText = 3000;
    public const int Header = 150;
    public const int Section = 3000;
    public const int Fields = 10;
    public const int Field = 2000;

    /// <summary>Ten fields as long as Slack takes them would be too much for one message.</summary>
    public const int FieldInRow = 800;

    public const int AltText = 2000;

    /// <summary>Slack takes 25 in a block; as many as this stand in a row, and never make one block too long for a message.</summary>
    public const int Buttons = 5;

    public const int ButtonText = 75;
    public const int Url = 3000;
    public const int ConfirmTitle = 100;
    public const int ConfirmText = 300;
    public const int ConfirmButton = 30;
    public const int Label = 2000;
    public const int Options = 100;
    public const int Checkboxes = 10;
    public const int OptionText = 75;
    public const int OptionValue = 150;
    public const int InputText = 3000;
    public const int ViewTitle = 24;
    public const int PrivateMetadata = 3000;
}
