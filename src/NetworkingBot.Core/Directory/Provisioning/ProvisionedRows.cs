using NetworkingBot.Core.Storage;

namespace NetworkingBot.Core.Directory.Provisioning;

/// <summary>The kinds of rows of what a directory provisions.</summary>
internal static class ProvisionedRows
{
    /// <summary>Reads a row of the table, whatever it holds.</summary>
    public static object Check(StoredRow row) => row.Key.Row.Split('|')[0] switch
    {
        "user" => StoredJson.Read<ProvisionedUser>(row),
        "group" => StoredJson.Read<ProvisionedGroup>(row),
        _ => StoredJson.Read<ProvisionedPointer>(row),
    };
}

/// <summary>Leads to a user or a group.</summary>
internal sealed record ProvisionedPointer(string To);
