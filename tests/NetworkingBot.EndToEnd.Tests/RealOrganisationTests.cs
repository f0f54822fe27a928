using System.IO.Compression;
using NetworkingBot.Testing;

namespace NetworkingBot.EndToEnd.Tests;

/// <summary>The main job on 986 real people of 42 departments and the 330,000 messages between them.</summary>
public class RealOrganisationTests
{
    private const string Question = "who should I meet this week?";

    private static readonly string _data = Path.GetFullPath(RepositoryRoot.Combine("..", "shared", "data", "email_eu_core"));
    private static readonly string[] _askers = ["17", "3", "100", "250", "400", "512", "623", "700", "801", "950"];

    [Fact]
    public async Task Ten_people_get_three_true_answers_each_the_same_on_SQLite_and_on_Azurite()
    {
        Assert.SkipUnless(Directory.Exists(_data), $"{_data} is not here: this test needs the e-mail network of a research institution.");
        using var file = new EmptyStore();
        await using var azurite = await Azurite.StartAsync();
        var azure = new Dictionary<string, string> { ["Storage__Azure__ConnectionString"] = azurite.ConnectionString };
        await Task.WhenAll(ImportAsync(file.Environment), ImportAsync(azure));
        var known = Contacts();

        foreach (var asker in _askers)
        {
            var answers = await BotProcess.AskAsync(file.Environment, Question, "--org", "eu", "--as", asker);

            Assert.Equal(3, answers.Count);
            Assert.All(answers, answer => Assert.DoesNotContain(answer.Name, known[asker]));
            Assert.All(answers, answer => Assert.NotEmpty(answer.Reasons));
            Assert.All(answers, answer => AssertTrue(answer, asker, known));
            Assert.Equal(answers.Select(answer => answer.Name), (await BotProcess.AskAsync(azure, Question, "--org", "eu", "--as", asker)).Select(answer => answer.Name));
            Assert.Equal(answers.Select(answer => answer.Name), (await BotProcess.AskAsync(file.Environment, "¿a quién debería conocer?", "--org", "eu", "--as", asker)).Select(answer => answer.Name));
        }
    }

    private static async Task ImportAsync(IReadOnlyDictionary<string, string> environment)
    {
        var people = await BotProcess.RunAsync(environment, "import", Path.Combine(_data, "people.csv"), "--org", "eu", "--joined", "--yes");
        Assert.True(people.ExitCode == 0, people.Output + people.Error);
        var ties = await BotProcess.RunAsync(environment, "import-ties", Path.Combine(_data, "ties.csv.gz"), "--org", "eu");
        Assert.True(ties.ExitCode == 0, ties.Output + ties.Error);
    }

    /// <summary>Colleagues named as known in common are known to both; a department said to be new has no contact of the asker in it.</summary>
    private static void AssertTrue((string Name, IReadOnlyList<string> Reasons) answer, string asker, Dictionary<string, HashSet<string>> known)
    {
        foreach (var reason in answer.Reasons)
        {
            if (reason.StartsWith("You both know ", StringComparison.Ordinal))
            {
                var named = reason["You both know ".Length..].Replace(" and ", ", ", StringComparison.Ordinal).Split(", ").Where(name => name.All(char.IsAsciiDigit));
                Assert.All(named, name => Assert.True(known[asker].Contains(name) && known[answer.Name].Contains(name), $"{asker}: {reason}"));
            }
            else if (reason.Contains("where you don't know anybody yet", StringComparison.Ordinal))
            {
                var department = Departments()[answer.Name];
                Assert.DoesNotContain(known[asker], contact => Departments().GetValueOrDefault(contact) == department);
            }
        }
    }

    private static Dictionary<string, string> Departments() =>
        File.ReadLines(Path.Combine(_data, "people.csv")).Skip(1).Select(line => line.Split(',')).Where(cells => cells[1].Length > 0).ToDictionary(cells => cells[0], cells => cells[1]);

    private static Dictionary<string, HashSet<string>> Contacts()
    {
        var contacts = new Dictionary<string, HashSet<string>>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(_data, "ties.csv.gz")), CompressionMode.Decompress));
        _ = reader.ReadLine();
        while (reader.ReadLine()?.Split(',') is [_, var from, var to])
        {
            (contacts.TryGetValue(from, out var of) ? of : contacts[from] = []).Add(to);
            (contacts.TryGetValue(to, out of) ? of : contacts[to] = []).Add(from);
        }

        return contacts;
    }
}
