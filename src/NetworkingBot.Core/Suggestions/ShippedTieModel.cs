namespace NetworkingBot.Core.Suggestions;

/// <summary>The weights that ship: a starting point. How they were found: docs/suggestions.md.</summary>
internal static class ShippedTieModel
{
    public static readonly TieModel Value = new(
        [-0.790, 0.662, 1.823, 0.192, 0.084, -6.170, 0.169, 0.493, 0.505, -0.148, 0.103, -0.048, 0.026, 2.858, -0.631, -10.791],
        [-0.823, 0.696, 1.860, 0.483, 0.086, -6.174, -0.044, 0.366, 0.551, -0.167, 0.079, -0.086, 0.203, 2.651, -1.197, -10.596],
        [-0.745, 0.642, 1.987, 0.479, -0.063, -6.171, -0.027, 0.385, 0.501, -0.152, 0.103, -0.054, 0.151, 2.207, -0.892, -11.879]);
}
