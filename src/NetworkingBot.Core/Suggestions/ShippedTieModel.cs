namespace NetworkingBot.Core.Suggestions;

/// <summary>The weights that ship: a starting point. How they were found: docs/suggestions.md.</summary>
internal static class ShippedTieModel
{
    public static readonly TieModel Value = new(
        [-0.142, 0.612, 1.205, -0.454, 0.197, 0.000, 0.316, 0.585, 0.086, 0.012, 0.036, 0.279, -0.173, 2.891, -0.252, -10.565],
        [-0.850, 0.682, 1.885, 0.504, 0.090, -5.232, -0.048, 0.389, 0.679, -0.319, 0.164, -0.115, 0.191, 2.975, -1.627, -10.598],
        [-0.290, 0.353, 1.962, 0.292, -0.143, -3.213, 0.045, 0.363, -0.163, 0.657, -0.061, -0.231, 0.284, 0.398, -1.099, -11.388]);
}
