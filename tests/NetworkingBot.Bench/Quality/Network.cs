using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NetworkingBot.Core;
using NetworkingBot.Core.People;

namespace NetworkingBot.Bench.Quality;

/// <summary>One message: when, in days since the first, from whom, to whom (by number).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Message(double Day, int From, int To);

/// <summary>A real network as people.csv (id, department) and ties.csv.gz (time_s, from, to) tell of it.</summary>
internal sealed class Network
{
    public const int NoDepartment = -1;

    private readonly string[] _departmentNames;
    private readonly int[] _ids;

    public Network(string folder)
    {
        Name = new DirectoryInfo(folder).Name;
        var rows = ReadLines(Path.Combine(folder, "ties.csv.gz")).Select(line => Array.ConvertAll(line.Split(','), text => int.Parse(text, CultureInfo.InvariantCulture))).OrderBy(row => row[0]).ThenBy(row => row[1]).ToList();
        _ids = [.. rows.SelectMany(row => row[1..]).Distinct().Order()];
        var number = _ids.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index);
        var departments = File.ReadLines(Path.Combine(folder, "people.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(row => int.Parse(row[0], CultureInfo.InvariantCulture), row => row[1]);
        _departmentNames = [.. departments.Values.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        Departments = Array.ConvertAll(_ids, id => Array.IndexOf(_departmentNames, departments.GetValueOrDefault(id, "")));
        IsBadges = Name.StartsWith("workplace_", StringComparison.Ordinal);
        var squeezed = IsBadges ? Squeeze(rows) : day => day;
        Messages = [.. rows.Where(row => row[1] != row[2]).Select(row => new Message(squeezed(row[0] / 86400.0), number[row[1]], number[row[2]]))];
        Span = Messages[^1].Day;
    }

    public string Name { get; }

    /// <summary>Face-to-face contacts of a few working days, not messages: nights and weekends are taken out.</summary>
    public bool IsBadges { get; }

    /// <summary>How many days of mail a day stands for: in a day, people meet whom they write to in weeks. The reference shortens its memory as much.</summary>
    public int Pace => IsBadges ? 20 : 1;

    public Message[] Messages { get; }

    public int[] Departments { get; }

    public double Span { get; }

    public int People => Departments.Length;

    public bool AreAcross(int one, int other) => Departments[one] >= 0 && Departments[other] >= 0 && Departments[one] != Departments[other];

    public bool AreTogether(int one, int other) => Departments[one] >= 0 && Departments[one] == Departments[other];

    public Person PersonOf(int number) => new(new OrgId("bench"), IdOf(number), $"Person {_ids[number]}")
    {
        Membership = Membership.Joined,
        Profile = new Profile { Department = Departments[number] < 0 ? null : _departmentNames[Departments[number]] },
    };

    public static PersonId IdOf(int number) => new(number.ToString("d7", CultureInfo.InvariantCulture));

    public static int NumberOf(PersonId id) => int.Parse(id.Value, CultureInfo.InvariantCulture);

    private static Func<double, double> Squeeze(List<int[]> rows)
    {
        var days = rows.Select(row => (int)Math.Floor(row[0] / 86400.0)).Distinct().Order().ToList();
        return day => days.IndexOf((int)Math.Floor(day)) + (day - Math.Floor(day));
    }

    private static IEnumerable<string> ReadLines(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
