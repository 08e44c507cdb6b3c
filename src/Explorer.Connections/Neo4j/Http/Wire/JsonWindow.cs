using System.Buffers;
using System.Text.Json;

namespace Explorer.Connections.Neo4j.Http.Wire;

/// <summary>
/// Reads a JSON stream piece by piece: only what the current step needs is in memory, however long the stream is. A step that finds too little
/// returns false and is begun again when more has arrived.
/// </summary>
internal sealed class JsonWindow(Func<Memory<byte>, CancellationToken, ValueTask<int>> read) : IDisposable
{
    // Typed JSON nests two levels per level of the value; lists within lists are rare, but legal.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000 };

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private JsonReaderState _state = new(Options);
    private int _start;
    private int _end;
    private bool _isFinal;

    /// <summary>Reads one thing; false when its end has not arrived yet.</summary>
    public delegate bool Step<T>(ref Utf8JsonReader reader, out T result);

    /// <summary>The next thing of the stream.</summary>
    /// <exception cref="JsonException">The stream is no JSON, or it ends too early.</exception>
    public async ValueTask<T> NextAsync<T>(Step<T> step, CancellationToken cancellationToken)
    {
        T result;
        while (!TryNext(step, out result))
        {
            await FillAsync(cancellationToken);
        }
        return result;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private bool TryNext<T>(Step<T> step, out T result)
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isFinal, _state);
        if (!step(ref reader, out result))
        {
            return _isFinal ? throw new JsonException("The answer ends too early.") : false;
        }
        _start += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
        return true;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Grow();
        }
        var count = await read(_buffer.AsMemory(_end), cancellationToken);
        _end += count;
        _isFinal = count == 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
