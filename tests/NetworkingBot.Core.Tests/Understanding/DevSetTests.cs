using NetworkingBot.Bench.Understanding;
using NetworkingBot.Testing;

namespace NetworkingBot.Core.Tests.Understanding;

/// <summary>
/// The open set for measuring, read by the whole chain: it does not get worse unnoticed, and nobody is reached by mistake.
/// </summary>
public class DevSetTests
{
    private const double LeastRight = .84;
    private const double MostWrongWrites = .02;

    [Fact]
    public async Task Most_of_the_set_is_understood_and_nobody_reached_by_mistake()
    {
        var folder = Path.Combine(Path.GetDirectoryName(RepositoryRoot.Path)!, "shared", "data", "utterances");
        Assert.SkipUnless(System.IO.Directory.Exists(folder), "The set for measuring is not beside this checkout.");
        using var listener = await Listener.OpenAsync(Path.Combine(folder, "people.csv"));

        var judged = new List<JudgedRow>();
        foreach (var row in LabelledFile.Read(Path.Combine(folder, "dev.tsv")).Where(row => row.Context.Length == 0))
        {
            var (heard, microseconds) = await listener.HearAsync(row.Text, row.Lang);
            judged.Add(new JudgedRow(row, heard, microseconds));
        }

        Assert.InRange(judged.Count(one => one.IsRight), (int)(LeastRight * judged.Count), judged.Count);
        Assert.InRange(judged.Count(one => one.ActsWrong && one.Risk == Conversation.Risk.Write), 0, (int)(MostWrongWrites * judged.Count));
        Assert.DoesNotContain(judged, one => one.ActsWrong && one.Risk is Conversation.Risk.Reach or Conversation.Risk.Hard);
    }
}
