namespace NetworkingBot.Core.Matching;

/// <summary>The weights that ship: a starting point. How they were found: docs/suggestions.md.</summary>
internal static class ShippedTieModel
{
    public static readonly TieModel Value = new(
        [0.347, -0.027, 0.538, -0.250, 0.098, -3.175, 1.110, 0.677, -0.012, -1.552, 0.706, 0.904, -0.080, 0.303, 0.951, -3.649],
        [0.280, -0.136, 0.721, -0.266, 0.173, -2.989, 1.231, 0.715, 0.073, -1.495, 0.755, 0.449, -0.089, 0.309, 0.878, -4.553],
        [0.334, -0.109, 0.654, -0.274, 0.121, -3.435, 1.212, 0.705, 0.000, -1.502, 0.759, 1.431, -0.124, 0.338, 0.816, -6.308]);
}
