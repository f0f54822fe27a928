namespace NetworkingBot.Core.Learning;

/// <summary>Solves symmetric positive systems; reads the lower triangle and overwrites it.</summary>
internal static class Cholesky
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[row, column];
                for (var before = 0; before < column; before++)
                    sum -= matrix[row, before] * matrix[column, before];
                matrix[row, column] = row == column ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / matrix[column, column];
            }
        }

        var solution = (double[])right.Clone();
        for (var row = 0; row < size; row++)
        {
            for (var before = 0; before < row; before++)
                solution[row] -= matrix[row, before] * solution[before];
            solution[row] /= matrix[row, row];
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var after = row + 1; after < size; after++)
                solution[row] -= matrix[after, row] * solution[after];
            solution[row] /= matrix[row, row];
        }

        return solution;
    }
}
