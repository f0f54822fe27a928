namespace NetworkingBot.Core;

/// <summary>One organisation: everything a person can see or reach lies inside it. 1–64 characters.</summary>
public readonly record struct OrgId(string Value)
{
    public override string ToString() => Value;
}
