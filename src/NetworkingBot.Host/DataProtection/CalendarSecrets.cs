using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NetworkingBot.Core.Calendars;

namespace NetworkingBot.Host.DataProtection;

/// <summary>The addresses of people's calendars under Data Protection.</summary>
internal sealed class CalendarSecrets(IDataProtectionProvider protection) : ISecrets
{
    private readonly IDataProtector _protector = protection.CreateProtector("NetworkingBot.Calendars.Address");

    public string Protect(string text) => _protector.Protect(text);

    public string? Unprotect(string text)
    {
        try
        {
            return _protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
