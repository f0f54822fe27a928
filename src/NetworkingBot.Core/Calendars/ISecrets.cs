namespace NetworkingBot.Core.Calendars;

/// <summary>Protects what must not lie in the store as it is.</summary>
public interface ISecrets
{
    string Protect(string text);

    /// <returns>Null when no key of this host protects it.</returns>
    string? Unprotect(string text);
}
