namespace NetworkingBot.Core;

/// <summary>A person within one organisation, the same on every channel. 1–64 characters, never shown to people.</summary>
public readonly record struct PersonId(string Value)
{
    public override string ToString() => Value;
}
