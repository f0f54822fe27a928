using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one action of a transaction: an HTTP response inside a part of a multipart body.</summary>
internal sealed class TransactionResponse : Response
{
    private const string LineEnd = "\r\n";
    private const string Blank = LineEnd + LineEnd;

    private readonly Dictionary<string, string> _headers;

    private TransactionResponse(int status, string reason, Dictionary<string, string> headers, string body)
    {
        Status = status;
        ReasonPhrase = reason;
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        _headers = headers;
    }

    public override int Status { get; }

    public override string ReasonPhrase { get; }

    public override Stream ContentStream { get; set; }

    public override string ClientRequestId { get; set; }

    /// <summary>The answers in the order of the actions; the single answer of the refused action where one was refused.</summary>
    public static IReadOnlyList<Response> ReadAll(Response response)
    {
        var text = response.Content.ToString();
        var changeSet = Between(text, "boundary=", LineEnd).Trim('"');
        return [.. text.Split("--" + changeSet)[1..^1].Select(part => Read(part[part.IndexOf("HTTP/", StringComparison.Ordinal)..]))];
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool TryGetHeader(string name, out string value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        var found = _headers.TryGetValue(name, out var value);
        values = found ? [value] : null;
        return found;
    }

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    private static TransactionResponse Read(string http)
    {
        var blank = http.IndexOf(Blank, StringComparison.Ordinal);
        var head = (blank < 0 ? http : http[..blank]).Split(LineEnd, StringSplitOptions.RemoveEmptyEntries);
        var status = head[0].Split(' ', 3);
        var headers = head[1..].Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new(int.Parse(status[1], CultureInfo.InvariantCulture), status.ElementAtOrDefault(2), headers, blank < 0 ? "" : http[(blank + Blank.Length)..].TrimEnd());
    }

    private static string Between(string text, string begin, string end)
    {
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
