using System.Buffers.Binary;
using System.IO.Compression;

namespace Explorer.Cypher.Execution.Files;

/// <summary>Unpacks a gzip file and, at its end, looks whether all of it was there: <see cref="GZipStream"/> takes a file that was cut for a shorter one.</summary>
internal sealed class WholeGzip(FileStream file) : Stream
{
    private const int Foot = 4; // the length of what was packed

    private readonly GZipStream _unpacked = new(file, CompressionMode.Decompress);
    private uint _length;
    private bool _checked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The file is damaged, or ends too early.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = _unpacked.Read(buffer, offset, count);
        _length += (uint)read;
        if (read == 0 && count > 0 && !_checked)
        {
            _checked = true;
            if (!IsWhole())
            {
                throw new InvalidDataException("The packed file ends too early");
            }
        }

        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }
        base.Dispose(disposing);
    }

    // Of several that were packed and then joined, each tells its own length alone.
    private bool IsWhole()
    {
        var foot = new byte[Foot];
        file.Position = Math.Max(0, file.Length - Foot);
        _ = file.ReadAtLeast(foot, Foot, throwOnEndOfStream: false);
        return BinaryPrimitives.ReadUInt32LittleEndian(foot) == _length || IsJoined();
    }

    private bool IsJoined()
    {
        const int Head = 10;
        file.Position = 1;
        var (block, kept) = (new byte[1 << 16], 0);
        while (file.Read(block, kept, block.Length - kept) is > 0 and var read)
        {
            var filled = kept + read;
            for (var i = 0; i + Head <= filled; i++)
            {
                if (block.AsSpan(i, Head) is [0x1f, 0x8b, 8, < 0x20, _, _, _, _, 0 or 2 or 4, <= 13 or 255])
                {
                    return true;
                }
            }
            kept = Math.Min(Head - 1, filled);
            block.AsSpan(filled - kept, kept).CopyTo(block);
        }

        return false;
    }
}
