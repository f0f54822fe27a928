using System.CommandLine;
using System.Globalization;
using NetworkingBot.Core;

namespace NetworkingBot.Host.CommandLine;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<string?> Org(string description) => new("--org") { Description = description, HelpName = "NAME" };

    public static Option<Lang> Language() => new("--lang")
    {
        Description = "Language of messages: en or es.",
        HelpName = "en|es",
        DefaultValueFactory = _ => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es" ? Lang.Spanish : Lang.English,
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value.ToLowerInvariant())
            {
                case "en" or "english" or "inglés" or "ingles":
                    return Lang.English;
                case "es" or "spanish" or "español" or "espanol":
                    return Lang.Spanish;
                default:
                    result.AddError($"--lang takes en or es, not “{result.Tokens[0].Value}”.");
                    return default;
            }
        },
    };

    public static Argument<FileInfo> File(string description) => new("FILE") { Description = description };
}
