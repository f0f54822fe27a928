using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>An action of a transaction was refused; none was applied. Status and error code are those of the refused action.</summary>
#pragma warning disable CA1032 // Made by the client alone.
public class TableTransactionFailedException : RequestFailedException
#pragma warning restore CA1032
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException) =>
        FailedTransactionActionIndex = requestFailedException.Data[ErrorParser.FailedActionIndex] is string index
            ? int.Parse(index, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Null when the service does not tell.</summary>
    public int? FailedTransactionActionIndex { get; }
}
