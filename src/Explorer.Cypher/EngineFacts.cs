using System.Globalization;
using System.Security.Cryptography;
using Explorer.Cypher.Execution;
using Explorer.Cypher.Expressions;

namespace Explorer.Cypher;

/// <summary>What an engine tells of itself.</summary>
internal static class EngineFacts
{
    /// <summary>The facts of an engine that begins now. Most are never asked for, and to find them out would delay the first statement.</summary>
    public static Lazy<DatabaseFacts> Of(CypherEngineOptions options)
    {
        var opened = options.Clock.GetUtcNow();
        return new Lazy<DatabaseFacts>(() => Of(options, opened));
    }

    private static DatabaseFacts Of(CypherEngineOptions options, DateTimeOffset opened) =>
        new(
            options.DatabaseName,
            Convert.ToHexString(RandomNumberGenerator.GetBytes(32)),
            opened,
            options.ReadOnly,
            [
                new(
                    "db.index.fulltext.default_analyzer",
                    "standard-no-stop-words",
                    "standard-no-stop-words",
                    "The analyser of a full-text index that names none."
                ),
                new(
                    "db.transaction.timeout",
                    Time(options.Limits),
                    Time(QueryLimits.Default),
                    "The longest time that a statement may run; 0s for any."
                ),
                new(
                    "db.memory.transaction.max",
                    Memory(options.Limits),
                    Memory(QueryLimits.Default),
                    "The most memory that a statement may hold; 0B for any."
                ),
                new(
                    "server.databases.default_to_read_only",
                    options.ReadOnly ? "true" : "false",
                    "false",
                    "Whether every statement only reads."
                ),
                new(
                    "dbms.security.auth_enabled",
                    "false",
                    "false",
                    "Whether users are asked for a password. The embedded engine knows no users."
                ),
                new(
                    "dbms.security.allow_csv_import_from_file_urls",
                    options.ImportFolder is null ? "false" : "true",
                    "false",
                    "Whether LOAD CSV may read the files of a folder."
                ),
            ]
        );

    private static string Time(QueryLimits limits) =>
        string.Create(CultureInfo.InvariantCulture, $"{(limits.Time ?? TimeSpan.Zero).TotalSeconds:0.###}s");

    private static string Memory(QueryLimits limits) =>
        string.Create(CultureInfo.InvariantCulture, $"{(limits.MemoryBytes ?? 0) / 1048576.0:0.00}MiB");
}
