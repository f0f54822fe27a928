using Azure.Core;

namespace Azure.Data.Tables;

public class TableClientOptions : ClientOptions
{
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        VersionString = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
        foreach (var name in (string[])["x-ms-continuation-NextPartitionKey", "x-ms-continuation-NextRowKey", "x-ms-error-code", "DataServiceVersion", "Prefer"])
        {
            Diagnostics.LoggedHeaderNames.Add(name);
        }
    }

#pragma warning disable CA1707 // The service's dates.
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2020_12_06 = 2,
    }
#pragma warning restore CA1707

    internal string VersionString { get; }
}
