using NodaTime;
using NodaTime.Testing;

namespace NetworkingBot.Testing;

/// <summary>A clock that stands still until it is told to go on, told in the words in which tests speak of it.</summary>
public static class ClockNow
{
    extension(FakeClock clock)
    {
        public Instant Now
        {
            get => clock.GetCurrentInstant();
            set => clock.Reset(value);
        }
    }
}
