using global::Neo4j.Driver;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>
/// Hands on what the driver warns of, such as a member of a cluster that is away. Its finer messages hold statements and parameters, so they are dropped; of an
/// exception only the kind is told, because its words may repeat values.
/// </summary>
/// <param name="remark">Takes each sentence.</param>
internal sealed class BoltLog(Action<string> remark) : ILogger
{
    /// <inheritdoc/>
    public void Error(Exception cause, string message, params object[] args) => Tell(cause, message, args);

    /// <inheritdoc/>
    public void Warn(Exception cause, string message, params object[] args) => Tell(cause, message, args);

    /// <inheritdoc/>
    public void Info(string message, params object[] args)
    {
        // Nothing here that an operator has to act on.
    }

    /// <inheritdoc/>
    public void Debug(string message, params object[] args)
    {
        // Holds statements.
    }

    /// <inheritdoc/>
    public void Trace(string message, params object[] args)
    {
        // Holds bytes of the wire.
    }

    /// <inheritdoc/>
    public bool IsTraceEnabled() => false;

    /// <inheritdoc/>
    public bool IsDebugEnabled() => false;

    private void Tell(Exception? cause, string message, object[] args)
    {
        var text = args.Length == 0 ? message : string.Format(message, args);
        remark(cause is null ? $"Neo4j driver: {text}" : $"Neo4j driver: {text} ({cause.GetType().Name})");
    }
}
