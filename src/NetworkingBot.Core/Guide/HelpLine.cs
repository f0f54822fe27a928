namespace NetworkingBot.Core.Guide;

/// <summary>Something one can say, and what it does.</summary>
/// <param name="Also">What people call it besides; not shown.</param>
internal sealed record HelpLine(string Say, string Does, string Also = "");
