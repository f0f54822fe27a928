namespace NetworkingBot.Core;

/// <summary>FNV-1a: the same number on every machine and after every restart, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(params ReadOnlySpan<string> parts)
    {
        var hash = Offset;
        foreach (var part in parts)
        {
            foreach (var letter in part)
                hash = (hash ^ letter) * Prime;
            hash = (hash ^ '\n') * Prime;
        }

        return hash;
    }

    public static uint Mix(uint seed, uint number)
    {
        var mixed = (seed ^ number) * 0x9E3779B1u;
        mixed = (mixed ^ (mixed >> 15)) * 0x85EBCA77u;
        return mixed ^ (mixed >> 13);
    }
}
