using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Explorer.Loader.Queries;

/// <summary>Where the JSON of a record is put together. It has an end: <c>range(1, 2000000000)</c> is one value too, and many gigabytes of text.</summary>
internal sealed class RecordBuffer : MemoryStream
{
    /// <summary>The longest record, in bytes; what is longer belongs into several.</summary>
    public const int Longest = 256 << 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts JSON together anew, and gives its text.</summary>
    /// <exception cref="CommandException">It got too long.</exception>
    public string TextOf(Action<Utf8JsonWriter> write)
    {
        SetLength(0);
        // Not disposed of where writing fails: it would write the rest.
        var json = new Utf8JsonWriter(this, Options);
        write(json);
        json.Dispose();
        return Encoding.UTF8.GetString(GetBuffer(), 0, (int)Length);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    private void Check(int more)
    {
        if (Length + more > Longest)
        {
            throw new CommandException(
                ExitCodes.Graph,
                $"A record is longer than {Longest >> 20} MiB. Return its parts as records of their own: UNWIND makes a record of each item of a list."
            );
        }
    }
}
