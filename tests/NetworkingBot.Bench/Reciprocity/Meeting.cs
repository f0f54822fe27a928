using System.Globalization;
using System.IO.Compression;

namespace NetworkingBot.Bench.Reciprocity;

/// <summary>Two people who met in an evening, told once: each one's yes.</summary>
internal sealed record Meeting(int Evening, int Order, int One, int Other, bool OneSaysYes, bool OtherSaysYes)
{
    private static readonly string[] _columns = ["wave", "order", "person", "partner", "yes", "partner_yes"];

    public bool BothSayYes => OneSaysYes && OtherSaysYes;

    /// <summary>meetings.csv.gz tells each meeting from both sides; the side with the lower number is kept.</summary>
    public static List<Meeting> Read(string folder)
    {
        using var reader = new StreamReader(
            new GZipStream(File.OpenRead(Path.Combine(folder, "meetings.csv.gz")), CompressionMode.Decompress)
        );
        var columns = reader.ReadLine()!.Split(',').ToList();
        var places = _columns.Select(name => columns.IndexOf(name)).ToArray();
        var meetings = new List<Meeting>();
        while (reader.ReadLine()?.Split(',') is { } row)
        {
            var cells = Array.ConvertAll(places, place => int.Parse(row[place], CultureInfo.InvariantCulture));
            if (cells[2] < cells[3])
                meetings.Add(new Meeting(cells[0], cells[1], cells[2], cells[3], cells[4] == 1, cells[5] == 1));
        }

        return meetings;
    }
}
