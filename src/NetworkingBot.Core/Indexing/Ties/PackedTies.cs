using System.Collections;
using System.Globalization;
using System.Text;
using NetworkingBot.Core.Storage;
using NodaTime;

namespace NetworkingBot.Core.Indexing.Ties;

/// <summary>
/// Everybody whom one person knows, as one row: about 35 bytes each, unpacked only while it is read, so that all ties of a large
/// organisation pass through memory one by one. Times are kept to the second and sums to seven digits.
/// </summary>
public sealed class PackedTies : IEnumerable<KnownTie>
{
    private const int Schema = 2;
    private const int PartBytes = 64 * 1024;

    /// <summary>What fits into a row of every store; whoever knows more keeps the latest.</summary>
    private const int MaxBytes = 14 * PartBytes;

    private readonly byte[] _packed;

    private PackedTies(PersonId owner, byte[] packed) => (Owner, _packed) = (owner, packed);

    public PersonId Owner { get; }

    public int Bytes => _packed.Length;

    public static PackedTies Of(PersonId owner, IEnumerable<KeyValuePair<PersonId, Familiarity>> known)
    {
        var packed = new MemoryStream();
        using var writer = new BinaryWriter(packed);
        foreach (
            var (other, familiarity) in known
                .OrderByDescending(one => one.Value.IsContact)
                .ThenByDescending(one => Instant.Max(one.Value.LastAt, one.Value.RoundsAt))
                .ThenBy(one => one.Key.Value, StringComparer.Ordinal)
        )
        {
            var before = packed.Length;
            Write(writer, other, familiarity);
            if (packed.Length > MaxBytes)
            {
                packed.SetLength(before);
                break;
            }
        }

        return new PackedTies(owner, packed.ToArray());
    }

    /// <exception cref="UnreadableRowException">The row is damaged, or of a higher schema.</exception>
    internal static PackedTies Read(StoredRow row)
    {
        var schema = StoredJson.SchemaOf(row);
        if (schema > Schema)
        {
            throw new UnreadableRowException(row, schema, null);
        }

        try
        {
            var read = Unpacked(row);
            read.Walk();
            return read;
        }
        catch (Exception fault)
            when (fault
                    is InvalidCastException
                        or IndexOutOfRangeException
                        or ArgumentOutOfRangeException
                        or KeyNotFoundException
                        or OverflowException
            )
        {
            throw new UnreadableRowException(row, schema, fault);
        }
    }

    private static PackedTies Unpacked(StoredRow row)
    {
        // Schema 1: a row for each tie.
        if (!row.Values.ContainsKey(nameof(Owner)))
        {
            var tie = StoredJson.Read<KnownTie>(row);
            return Of(tie.Owner, [KeyValuePair.Create(tie.Other, tie.Familiarity)]);
        }

        var parts = Enumerable
            .Range(0, row.Values.Count)
            .Select(part => row.Values.GetValueOrDefault(PartName(part)))
            .TakeWhile(part => part is not null)
            .Cast<byte[]>()
            .ToList();
        return new PackedTies(
            new PersonId((string)row.Values[nameof(Owner)]),
            parts is [var only] ? only : [.. parts.SelectMany(part => part)]
        );
    }

    /// <summary>Finds out whether everything can be unpacked, so that what is damaged is known before a part of it is used.</summary>
    private void Walk()
    {
        for (var packed = new PackedReader(_packed); !packed.AtEnd;)
        {
            _ = packed.Text();
            _ = ReadFamiliarity(ref packed);
        }
    }

    internal Row RowAt(Key key)
    {
        var values = new Dictionary<string, object> { [nameof(Schema)] = (long)Schema, [nameof(Owner)] = Owner.Value };
        foreach (var (part, bytes) in _packed.Chunk(PartBytes).Index())
        {
            values[PartName(part)] = bytes;
        }

        return new Row(key, values);
    }

    public IEnumerator<KnownTie> GetEnumerator()
    {
        var ties = new List<KnownTie>();
        Tell((other, familiarity) => ties.Add(new KnownTie(Owner, new PersonId(Encoding.UTF8.GetString(other)), familiarity)));
        return ties.GetEnumerator();
    }

    /// <summary>Tells of everybody, without a string for each: of a large organisation there would be millions.</summary>
    internal void Tell(TieTold told)
    {
        for (var packed = new PackedReader(_packed); !packed.AtEnd;)
        {
            var other = packed.Text();
            told(other, ReadFamiliarity(ref packed));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Write(BinaryWriter writer, PersonId other, Familiarity familiarity)
    {
        writer.Write(other.Value);
        writer.Write7BitEncodedInt(familiarity.Sent);
        writer.Write7BitEncodedInt(familiarity.Received);
        WriteTime(writer, familiarity.FirstAt);
        WriteTime(writer, familiarity.LastAt);
        writer.Write((float)familiarity.Recent);
        writer.Write((float)familiarity.Lasting);
        writer.Write((float)familiarity.Rounds);
        if (familiarity.Rounds > 0)
        {
            WriteTime(writer, familiarity.RoundsAt);
        }
    }

    private static Familiarity ReadFamiliarity(ref PackedReader packed)
    {
        var (sent, received, first, last) = ((int)packed.Number(), (int)packed.Number(), ReadTime(ref packed), ReadTime(ref packed));
        var (recent, lasting, rounds) = (packed.Single(), packed.Single(), packed.Single());
        return new Familiarity(first, last, sent, received, recent, lasting)
        {
            Rounds = rounds,
            RoundsAt = rounds > 0 ? ReadTime(ref packed) : default,
        };
    }

    private static void WriteTime(BinaryWriter writer, Instant at) => writer.Write7BitEncodedInt64(at.ToUnixTimeSeconds());

    private static Instant ReadTime(ref PackedReader packed) => Instant.FromUnixTimeSeconds(packed.Number());

    private static string PartName(int part) => string.Create(CultureInfo.InvariantCulture, $"Ties{part}");
}

/// <param name="other">The other's id in UTF-8, gone after the call.</param>
internal delegate void TieTold(ReadOnlySpan<byte> other, Familiarity familiarity);
