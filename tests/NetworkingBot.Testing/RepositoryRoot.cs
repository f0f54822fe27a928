namespace NetworkingBot.Testing;

/// <summary>The folder that holds the solution, seen from wherever the tests were built to.</summary>
public static class RepositoryRoot
{
    private const string Solution = "NetworkingBot.sln";

    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Combine(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, Solution))
            ? folder
            : Find(
                System.IO.Path.GetDirectoryName(folder)
                    ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Solution}.")
            );
}
