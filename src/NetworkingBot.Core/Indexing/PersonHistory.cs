using System.Runtime.InteropServices;

namespace NetworkingBot.Core.Indexing;

/// <summary>When a person's first tie began, and how many began lately.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PersonHistory
{
    public static readonly PersonHistory None = new() { FirstDay = short.MaxValue };

    private const double NewMemory = 45;
    private const double AgeMemory = 40;

    public short FirstDay { get; private init; }

    private FadingCount NewTies { get; init; }

    public PersonHistory Began(short day)
    {
        var newTies = NewTies;
        newTies.Add(day, NewMemory);
        return new PersonHistory { FirstDay = Math.Min(FirstDay, day), NewTies = newTies };
    }

    public float NewOn(short day) => MathF.Log(1 + NewTies.On(day, NewMemory));

    /// <summary>1 for somebody whose first tie began today, fading with the weeks; 0 for somebody without any.</summary>
    public float YouthOn(short day) => FirstDay == short.MaxValue ? 0 : (float)Math.Exp(Math.Min(0, FirstDay - day) / AgeMemory);
}
