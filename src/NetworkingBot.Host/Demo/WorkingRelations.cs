using NetworkingBot.Core.Directory;
using NodaTime;

namespace NetworkingBot.Host.Demo;

/// <summary>
/// Who wrote to whom, and when: mostly the own team and place, some across departments while a project lasts, newcomers hardly anybody yet.
/// </summary>
internal sealed class WorkingRelations(IReadOnlyList<Post> posts, Func<int, string> address, LocalDate today, Random random)
{
    private const int Horizon = 420;

    private readonly List<DatedTie> _ties = [];

    public IReadOnlyList<DatedTie> All()
    {
        Teams();
        Neighbours();
        Projects();
        Acquaintances();
        return _ties;
    }

    private void Teams()
    {
        foreach (var post in posts)
        {
            if (post.Manager is not { } manager)
            {
                continue;
            }

            Write(post, posts[manager], random.Next(12, 40), Horizon, 0);
            foreach (
                var other in posts.Where(other =>
                    other.Manager == manager && other.Index > post.Index && other.Level == post.Level && other.Role == post.Role
                )
            )
            {
                Write(post, other, random.Next(other.Place == post.Place ? 8 : 2, other.Place == post.Place ? 40 : 12), Horizon, 0);
            }
        }
    }

    private void Neighbours()
    {
        foreach (var post in posts.Where(post => !post.IsNewcomer))
        {
            foreach (
                var other in posts.Where(other => other.Index > post.Index && other.Department == post.Department && !other.IsNewcomer)
            )
            {
                if (random.Percent(other.Place == post.Place ? 22 : 5))
                {
                    Write(post, other, random.Next(2, 12), Horizon, 0);
                }
            }
        }
    }

    private void Projects()
    {
        for (var project = 0; project < posts.Count / 6; project++)
        {
            var home = random.One(posts).Department;
            var crew = random
                .Some(posts.Where(post => !post.IsNewcomer && post.Department == home), 3)
                .Concat(
                    random.Some(posts.Where(post => !post.IsNewcomer && home.TalksTo.Contains(post.Department.Name)), random.Next(2, 5))
                )
                .ToList();
            var ends = random.Next(1, Horizon - 120);
            var begins = ends + random.Next(30, 110);
            foreach (
                var (one, other) in crew.SelectMany((one, i) => crew.Skip(i + 1).Select(other => (one, other)))
                    .Where(_ => random.Percent(70))
            )
            {
                Write(one, other, random.Next(3, 18), begins, ends);
            }
        }
    }

    private void Acquaintances()
    {
        foreach (var post in posts.Where(post => !post.IsNewcomer))
        {
            foreach (var other in random.Some(posts, random.Next(3)).Where(other => other != post && !other.IsNewcomer))
            {
                Write(post, other, random.Next(1, 4), Horizon, 0);
            }
        }
    }

    /// <param name="from">How many days ago they began to write at the earliest; both have to work there by then.</param>
    /// <param name="until">How many days ago they stopped at the latest.</param>
    private void Write(Post one, Post other, int messages, int from, int until)
    {
        var earliest = Math.Min(from, Math.Min(one.DaysHere, other.DaysHere));
        if (earliest <= until + 1)
        {
            return;
        }

        // Somebody who is new has not had the time to write as much.
        var written = Math.Max(1, (int)((long)messages * (earliest - until) / (from - until)));
        for (var i = 0; i < written; i++)
        {
            var (sender, receiver) = random.Percent(50) ? (one, other) : (other, one);
            _ties.Add(new DatedTie(Moment(random.Next(until + 1, earliest + 1)), address(sender.Index), address(receiver.Index)));
        }
    }

    private Instant Moment(int daysAgo)
    {
        var day = today.PlusDays(-daysAgo);
        var workday = day.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => day.PlusDays(-1),
            IsoDayOfWeek.Sunday => day.PlusDays(-2),
            _ => day,
        };
        return workday.At(new LocalTime(random.Next(8, 18), random.Next(60))).InUtc().ToInstant();
    }
}
