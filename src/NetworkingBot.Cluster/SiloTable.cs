using Azure.Data.Tables;
using Orleans.Clustering.AzureStorage;

namespace NetworkingBot.Cluster;

/// <summary>The table in which the processes of a bot write down that they are there, beside the bot's own.</summary>
/// <param name="Service">The account.</param>
/// <param name="Name">3–63 letters and digits.</param>
/// <param name="IsLocal">The account is on this machine, as the emulator is: so are all who use it.</param>
public sealed record SiloTable(TableServiceClient Service, string Name, bool IsLocal)
{
    /// <summary>Of the bot whose tables begin with a prefix.</summary>
    /// <param name="service">The account.</param>
    /// <param name="prefix">What stands before the name of each of the bot's tables; may be empty.</param>
    public static SiloTable Of(TableServiceClient service, string prefix) => new(service, prefix + "Silos", service.Uri.IsLoopback);

    internal void Use(AzureStorageClusteringOptions azure) => (azure.TableServiceClient, azure.TableName) = (Service, Name);
}

/// <summary>Where this process finds the others, and they it.</summary>
/// <param name="Settings">Without faults.</param>
/// <param name="Table">Null: this process is the cluster.</param>
internal sealed record Place(ClusterSettings Settings, SiloTable? Table);
