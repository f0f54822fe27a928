using System.Reflection;
using NetworkingBot.Core.Contacts;
using NetworkingBot.Core.Conversation;
using NetworkingBot.Core.Nudges;
using NetworkingBot.Core.Tests.Conversations;
using NodaTime;

namespace NetworkingBot.Core.Tests.Conventions;

/// <summary>What holds for every command.</summary>
public class CommandTests
{
    private static readonly CommandCodec _codec = new(Commands.All);

    public static TheoryData<string> Names => [.. Commands.All.Entries.Select(entry => entry.Name)];

    [Fact]
    public void Every_command_stands_in_the_table_of_contents()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)) && !type.IsAbstract);

        Assert.Equal(
            commands.Select(type => type.Name).Order(StringComparer.Ordinal),
            Commands.All.Entries.Select(entry => entry.Command.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Every_command_has_a_handler()
    {
        using var company = await SmallCompany.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            Commands.All.Entries.Select(entry => entry.Command.Name).Order(StringComparer.Ordinal),
            Handlers.For(company.Services).Commands.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_comes_back_from_a_button_as_it_went_in(string name)
    {
        var command = Example(Commands.All.Find(name)!.Command);

        var decoded = Commands.All.Find(name)!.IsKept
            ? _codec.DecodeKept(_codec.EncodeToKeep(command, Lang.Spanish))
            : _codec.Decode(_codec.Encode(command, Lang.Spanish));

        Assert.Equal(new Decoded.Understood(command, Lang.Spanish), decoded);
    }

    [Theory]
    [InlineData("1|en|take-back-own|'{}")]
    [InlineData("1|en|take-back-contact|'ana|'{}")]
    [InlineData("1|es|take-back-nudges|'{}|Daily")]
    public void What_only_the_bot_keeps_no_button_brings(string payload) => Assert.IsType<Decoded.Outdated>(_codec.Decode(payload));

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("1|en")]
    [InlineData("1|xx|help")]
    [InlineData("1|en|speak|Klingon")]
    [InlineData("1|en|speak|7")]
    [InlineData("1|en|pause-until|yesterday")]
    [InlineData("1|en|leave|maybe")]
    [InlineData("'; DROP TABLE People; --")]
    public void A_forged_payload_is_told_apart(string payload) => Assert.IsType<Decoded.Unreadable>(_codec.Decode(payload));

    [Theory]
    [InlineData("0|en|help")]
    [InlineData("2|es|help")]
    [InlineData("1|en|dance")]
    [InlineData("1|en|leave")]
    [InlineData("1|en|help|more")]
    public void A_payload_of_another_version_is_told_apart(string payload) => Assert.IsType<Decoded.Outdated>(_codec.Decode(payload));

    [Theory]
    [InlineData("1|en|reminders")]
    [InlineData("1|en|reminders|")]
    public void A_button_from_before_a_command_could_say_more_is_read_still(string payload) =>
        Assert.Equal(new Decoded.Understood(new ShowReminders(), Lang.English), _codec.Decode(payload));

    [Fact]
    public void What_fits_a_button_ends_with_a_whole_character()
    {
        for (var before = 0; before < 10; before++)
        {
            var text = new string('a', before) + string.Concat(Enumerable.Repeat("🎈", 400));

            var fitting = CommandCodec.Fitting(text);

            Assert.StartsWith(fitting, text, StringComparison.Ordinal);
            Assert.EndsWith("🎈", fitting, StringComparison.Ordinal);
            Assert.InRange(fitting.Length, 319, 330);
        }
    }

    [Fact]
    public void A_payload_too_long_for_a_button_is_not_read() =>
        Assert.IsType<Decoded.Unreadable>(_codec.Decode("1|en|why||'" + new string('a', 5000)));

    [Fact]
    public void Marks_that_turn_words_round_do_not_come_in_by_a_button()
    {
        var words = Assert.IsType<Decoded.Understood>(_codec.Decode(
            _codec.Encode(new ShowContact("\u202eAna\u0000\u2066\n Ruiz"), Lang.English)));

        Assert.Equal(new ShowContact("Ana\nRuiz"), words.Command);
    }

    private static Command Example(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return (Command)constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static object? Argument(ParameterInfo parameter) =>
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) switch
        {
            var type when type == typeof(string) => "“Ñandú” | =0041 \u200d 🎈",
            var type when type == typeof(PersonId) => new PersonId("p/1#?|\\"),
            var type when type == typeof(bool) => true,
            var type when type == typeof(int) => -42,
            var type when type == typeof(LocalDate) => new LocalDate(2028, 2, 29),
            { IsEnum: true } type => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            var type => throw new NotSupportedException($"{type.Name}: add an example."),
        };
}
