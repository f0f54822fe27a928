using Microsoft.AspNetCore.Http;

namespace NetworkingBot.Teams.Tests;

/// <summary>What is asked in a channel or a group chat is answered to whoever asked, and to nobody who reads along.</summary>
public sealed class TargetedTests : Tenancy
{
    private const string Alone = "isTargetedActivity=true";

    [Theory]
    [InlineData("my profile", "Maya Ruiz")]
    [InlineData("who should I meet this week?", "too little about you")]
    [InlineData("who did I hide?", "hidden")]
    [InlineData("mi perfil", "Maya Ruiz")]
    [InlineData("¿a quién debería conocer esta semana?", "demasiado poco de ti")]
    public async Task A_question_in_a_channel_is_answered_to_the_asker_alone(string question, string word)
    {
        await JoinAsync();
        var before = Teams.Messages.Count;

        await HearAsync(A.InTeam(A.Mentioning(A.Message(Teams, question))));

        var answers = Teams.Messages.Skip(before).ToList();
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.Contains(Alone, answer.Query, StringComparison.Ordinal));
        Assert.All(
            answers,
            answer =>
                Assert.Equal((A.Maya, A.Team), ((string?)answer.Body!["recipient"]!["id"], (string?)answer.Body["conversation"]!["id"]))
        );
        Assert.All(answers, answer => Assert.Equal($"Bearer {Teams.BotToken}", answer.Authorization));
        Assert.Contains(answers, answer => answer.Words.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Where_Teams_takes_no_such_message_the_answer_comes_in_the_askers_own_chat(int status)
    {
        await JoinAsync();
        var before = Teams.Messages.Count;
        Refuse(call => call.Query.Contains(Alone, StringComparison.Ordinal), status);

        await HearAsync(A.InTeam(A.Mentioning(A.Message(Teams, "my profile"))));

        var answers = Teams.Messages.Skip(before).ToList();
        var told = answers
            .Where(answer =>
                !answer.Path.Contains(Uri.EscapeDataString(A.Team), StringComparison.OrdinalIgnoreCase)
                && !answer.Path.Contains(A.Team, StringComparison.Ordinal)
            )
            .ToList();
        Assert.Contains(told, answer => answer.Words.Contains("Maya Ruiz", StringComparison.Ordinal));
        var line = Assert.Single(answers.Except(told));
        Assert.Equal("I've answered in our private chat.", (string?)line.Body!["text"]);
    }

    [Fact]
    public async Task Where_even_that_fails_nobody_who_reads_along_learns_anything()
    {
        await JoinAsync();
        var before = Teams.Messages.Count;
        Refuse(
            call =>
                call.IsMessage
                && (call.Query.Contains(Alone, StringComparison.Ordinal) || call.Path.Contains("maya", StringComparison.Ordinal)),
            403
        );

        await HearAsync(A.InTeam(A.Mentioning(A.Message(Teams, "my profile"))));

        var line = Assert.Single(Teams.Messages.Skip(before));
        Assert.Equal("That's between you and me: please write to me in a private chat.", (string?)line.Body!["text"]);
    }

    [Fact]
    public async Task In_the_chat_of_two_nothing_is_targeted()
    {
        await SayAsync("my profile");

        Assert.All(Teams.Messages, message => Assert.DoesNotContain(Alone, message.Query, StringComparison.Ordinal));
    }

    private void Refuse(Func<Call, bool> which, int status) => Teams.Answer = call => Task.FromResult(
        which(call) ? Results.Json(new { error = new { code = "NotSupported", message = "No." } }, statusCode: status) : (IResult?)null);
}
