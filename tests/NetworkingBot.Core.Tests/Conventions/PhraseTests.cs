using System.Reflection;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>What holds for every text, in every language.</summary>
public class PhraseTests
{
    /// <summary>Words that are the same in both languages.</summary>
    private static readonly HashSet<string> _alike = ["No"];

    public static TheoryData<string> Families => [.. AllFamilies().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Spanish_is_not_English(string family)
    {
        var (english, spanish) = Both(family);

        var same =
            from member in english.GetType().BaseType!.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            where member.PropertyType == typeof(string)
            let text = (string)member.GetValue(english)!
            where text == (string)member.GetValue(spanish)! && !_alike.Contains(text)
            select $"{member.Name}: {text}";

        Assert.Empty(same);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Texts_are_clean(string family)
    {
        var (english, spanish) = Both(family);

        Assert.All(Texts(english).Concat(Texts(spanish)), text =>
        {
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("...", text, StringComparison.Ordinal);
        });
        Assert.All(Texts(spanish), text =>
        {
            Assert.Equal(text.Count(mark => mark == '?'), text.Count(mark => mark == '¿'));
            Assert.Equal(text.Count(mark => mark == '!'), text.Count(mark => mark == '¡'));
        });
    }

    private static IEnumerable<string> Texts(object phrases) =>
        phrases
            .GetType()
            .BaseType!.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(member => member.PropertyType == typeof(string))
        .Select(member => (string)member.GetValue(phrases)!);

    private static (object English, object Spanish) Both(string family)
    {
        var type = AllFamilies().Single(candidate => candidate.Name == family);
        return (Make(type, "English"), Make(type, "Spanish"));
    }

    private static object Make(Type family, string language) =>
        Activator.CreateInstance(family.GetNestedType(language, BindingFlags.NonPublic | BindingFlags.Public)!, nonPublic: true)!;

    private static IEnumerable<Type> AllFamilies() =>
        typeof(Command)
            .Assembly.GetTypes()
            .Where(type => type.IsAbstract && type.Name.EndsWith("Phrases", StringComparison.Ordinal) && !type.IsSealed);
}
