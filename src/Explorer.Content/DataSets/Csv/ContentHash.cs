namespace Explorer.Content.DataSets.Csv;

/// <summary>FNV-1a of 64 bits: tells versions of the files apart. It guards against nothing; a cryptographic one would cost a tenth of the start.</summary>
internal sealed class ContentHash
{
    private ulong _hash = 14695981039346656037;

    /// <summary>Adds the next bytes of a file.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            Add(b);
        }
    }

    /// <summary>Adds a mark behind a file, so that moving a line from one file to the next is a change.</summary>
    public void EndFile() => Add(0xFF);

    /// <summary>16 hexadecimal digits.</summary>
    public override string ToString() => _hash.ToString("x16");

    private void Add(byte b) => _hash = unchecked((_hash ^ b) * 1099511628211);
}
