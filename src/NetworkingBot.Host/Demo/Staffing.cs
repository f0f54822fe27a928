namespace NetworkingBot.Host.Demo;

internal enum Level
{
    Intern,
    Junior,
    Experienced,
    Senior,
    Lead,
    Head,
}

/// <summary>A post of the demo organisation and whoever holds it.</summary>
/// <param name="Manager">The index of the post it reports to; null at the top.</param>
/// <param name="DaysHere">How long the person has worked there.</param>
internal sealed record Post(int Index, Department Department, Role Role, Level Level, Place Place, int? Manager, int DaysHere)
{
    public bool IsNewcomer => DaysHere < 45;
}

/// <summary>Who works where, on what, and for whom.</summary>
internal static class Staffing
{
    private const int TeamSize = 8;

    public static Department[] Departments { get; } =
    [
        TechnicalDepartments.Engineering,
        TechnicalDepartments.Data,
        TechnicalDepartments.Product,
        TechnicalDepartments.Operations,
        BusinessDepartments.Sales,
        BusinessDepartments.Marketing,
        BusinessDepartments.CustomerSuccess,
        BusinessDepartments.Finance,
        BusinessDepartments.People,
    ];

    public static IReadOnlyList<Post> Posts(int people, Random random)
    {
        var posts = new List<Post>(people);
        foreach (var department in Departments)
        {
            var last = department == Departments[^1];
            var size = last ? people - posts.Count : Math.Max(3, people * department.Share / 100);
            Fill(posts, department, Math.Max(1, Math.Min(size, people - posts.Count)), random);
        }

        return posts;
    }

    private static void Fill(List<Post> posts, Department department, int size, Random random)
    {
        var head = posts.Count;
        posts.Add(new Post(head, department, department.Roles[0], Level.Head, Place.All[0], null, random.Next(500, 3000)));
        var placed = Enumerable
            .Range(1, size - 1)
            .Select(_ =>
                (Role: random.Weighted(department.Roles, role => role.Share), Place: random.Weighted(Place.All, place => place.Share))
            )
            .GroupBy(placed => placed.Role);
        foreach (var group in placed)
        {
            var teams = group.OrderBy(member => Array.IndexOf(Place.All, member.Place)).Chunk(TeamSize);
            foreach (var team in teams)
            {
                AddTeam(posts, department, head, [.. team.Select(member => (member.Role, member.Place))], random);
            }
        }
    }

    private static void AddTeam(List<Post> posts, Department department, int head, (Role Role, Place Place)[] team, Random random)
    {
        var lead = team.Length >= 3 ? posts.Count : head;
        foreach (var (role, place) in team)
        {
            var index = posts.Count;
            posts.Add(index == lead
                ? new Post(index, department, role, Level.Lead, place, head, random.Next(400, 2500))
                : Member(index, department, role, place, lead, random));
        }
    }

    private static Post Member(int index, Department department, Role role, Place place, int lead, Random random)
    {
        var level = random.Next(100) switch
        {
            < 4 => Level.Intern,
            < 22 => Level.Junior,
            < 70 => Level.Experienced,
            _ => Level.Senior,
        };
        var days = random.Percent(5) ? random.Next(3, 40) : level <= Level.Junior ? random.Next(60, 500) : random.Next(120, 2200);
        return new Post(index, department, role, level, place, lead, days);
    }
}
