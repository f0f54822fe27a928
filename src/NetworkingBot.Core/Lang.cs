namespace NetworkingBot.Core;

/// <summary>The languages the bot speaks. A further one is a member here; the compiler then lists every text that is missing.</summary>
public enum Lang
{
    English,
    Spanish,
}
