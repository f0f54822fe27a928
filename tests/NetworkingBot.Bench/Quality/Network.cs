using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using NetworkingBot.Core;
using NetworkingBot.Core.People;
using NetworkingBot.Core.People.Profiles;
using NodaTime;

namespace NetworkingBot.Bench.Quality;

/// <summary>One message: when, in days since the first, from whom, to whom (by number).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Message(double Day, int From, int To);

/// <summary>A real network as people.csv (id, department) and ties.csv.gz (time_s, from, to) tell of it.</summary>
internal sealed class Network
{
    public const int NoDepartment = -1;

    private const int BadgeSeconds = 20;

    private readonly string[] _departmentNames;
    private readonly string[] _ids;

    public Network(string folder)
    {
        Name = new DirectoryInfo(folder).Name;
        var lines = ReadLines(Path.Combine(folder, "ties.csv.gz")).Select(line => line.Split(',')).ToList();
        _ids =
        [
            .. lines
                .SelectMany(line => line[1..])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(id => id.Length)
                .ThenBy(id => id, StringComparer.Ordinal),
        ];
        var number = _ids.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index, StringComparer.Ordinal);
        var rows = lines
            .ConvertAll(line => new Message(double.Parse(line[0], CultureInfo.InvariantCulture) / 86400, number[line[1]], number[line[2]]))
            .OrderBy(row => row.Day)
            .ThenBy(row => row.From)
            .ToList();
        var departments = File.ReadLines(Path.Combine(folder, "people.csv"))
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        _departmentNames = [.. departments.Values.Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        Departments = Array.ConvertAll(_ids, id => Array.IndexOf(_departmentNames, departments.GetValueOrDefault(id, "")));
        IsBadges = rows.TrueForAll(row => IsMultiple(row.Day, BadgeSeconds)) && !rows.TrueForAll(row => IsMultiple(row.Day, 60));
        var squeezed = IsBadges ? Squeeze(rows) : day => day;
        Messages = [.. rows.Where(row => row.From != row.To).Select(row => row with { Day = squeezed(row.Day) })];
        Span = Messages is [.., var last] ? last.Day : 0;
    }

    public string Name { get; }

    /// <summary>
    /// Face-to-face contacts of a few working days, not messages, told by their clock of 20 seconds: nights and weekends are taken out.
    /// </summary>
    public bool IsBadges { get; }

    /// <summary>
    /// How many days of mail a day stands for: in a day, people meet whom they write to in weeks. The reference shortens its memory as
    /// much.
    /// </summary>
    public int Pace => IsBadges ? 20 : 1;

    public Message[] Messages { get; }

    public int[] Departments { get; }

    public double Span { get; }

    public int People => Departments.Length;

    public bool AreAcross(int one, int other) => Departments[one] >= 0 && Departments[other] >= 0 && Departments[one] != Departments[other];

    public bool AreTogether(int one, int other) => Departments[one] >= 0 && Departments[one] == Departments[other];

    /// <param name="joined">When the organisation first heard of this person.</param>
    public Person PersonOf(int number, Instant joined) => new(new OrgId("bench"), IdOf(number), $"Person {_ids[number]}")
    {
        Membership = Membership.Joined,
        JoinedAt = joined,
        Profile = new Profile { Department = Departments[number] < 0 ? null : _departmentNames[Departments[number]] },
    };

    public static PersonId IdOf(int number) => new(number.ToString("d7", CultureInfo.InvariantCulture));

    public static int NumberOf(PersonId id) => int.Parse(id.Value, CultureInfo.InvariantCulture);

    private static bool IsMultiple(double day, int seconds) => (long)Math.Round(day * 86400) % seconds == 0;

    private static Func<double, double> Squeeze(List<Message> rows)
    {
        var days = rows.Select(row => (int)Math.Floor(row.Day)).Distinct().Order().ToList();
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
