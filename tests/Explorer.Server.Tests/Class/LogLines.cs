using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Explorer.Server.Tests.Class;

/// <summary>All that a server logs, with its scopes, whatever the level.</summary>
public sealed class LogLines : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private IExternalScopeProvider? _scopes;

    /// <summary>The lines as one text.</summary>
    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose() { }

    private sealed class Category(LogLines lines, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => lines._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            var scopes = new List<string>();
            lines._scopes?.ForEachScope(
                (scope, list) =>
                    list.Add(scope is IEnumerable<KeyValuePair<string, object>> pairs ? string.Join(',', pairs) : scope?.ToString() ?? ""),
                scopes
            );
            lines._lines.Enqueue($"{logLevel} {name}: {formatter(state, exception)} {exception} {string.Join(' ', scopes)}");
        }
    }
}
