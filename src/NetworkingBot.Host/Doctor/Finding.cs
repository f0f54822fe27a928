namespace NetworkingBot.Host.Doctor;

/// <summary>How something is.</summary>
internal enum Verdict
{
    Well,

    /// <summary>It cannot work like this: <see cref="Finding.Remedy"/> says what to do.</summary>
    Fault,

    /// <summary>Nothing is configured that could be looked at.</summary>
    NotChecked,
}

/// <summary>What the doctor found about one thing.</summary>
internal sealed record Finding(string Subject, Verdict Verdict, string Text, string? Remedy = null)
{
    public static Finding Well(string subject, string text) => new(subject, Verdict.Well, text);

    public static Finding Fault(string subject, string text, string remedy) => new(subject, Verdict.Fault, text, remedy);

    public static Finding NotChecked(string subject, string text) => new(subject, Verdict.NotChecked, text);
}
