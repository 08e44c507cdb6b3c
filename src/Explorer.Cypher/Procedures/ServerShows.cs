using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Cypher.Searching.Basics;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Procedures;

/// <summary>
/// What a server shows of itself, told of the embedded engine: one database, nobody to log in, and of the transactions the one that asks, since without users the others are somebody else's.
/// </summary>
internal static class ServerShows
{
    private const string OfHome = "HOME DATABASES";

    /// <summary>What can be shown.</summary>
    public static ShowProcedure[] Known { get; } =
    [
        new(
            "DATABASES",
            "show.databases",
            [
                ("name", "STRING", true),
                ("type", "STRING", true),
                ("aliases", "LIST", true),
                ("access", "STRING", true),
                ("databaseID", "STRING", false),
                ("serverID", "STRING", false),
                ("address", "STRING", true),
                ("role", "STRING", true),
                ("writer", "BOOLEAN", true),
                ("requestedStatus", "STRING", true),
                ("currentStatus", "STRING", true),
                ("statusMessage", "STRING", true),
                ("default", "BOOLEAN", true),
                ("home", "BOOLEAN", true),
                ("currentPrimariesCount", "INTEGER", false),
                ("currentSecondariesCount", "INTEGER", false),
                ("requestedPrimariesCount", "INTEGER", false),
                ("requestedSecondariesCount", "INTEGER", false),
                ("creationTime", "STRING", false),
                ("lastStartTime", "STRING", false),
                ("lastStopTime", "STRING", false),
                ("store", "STRING", false),
                ("lastCommittedTxn", "INTEGER", false),
                ("replicationLag", "INTEGER", false),
                ("constituents", "LIST", true),
                ("options", "MAP", false),
            ]
        )
        {
            TakesNames = true,
        },
        new(
            OfHome,
            "show.home.databases",
            [
                ("name", "STRING", true),
                ("type", "STRING", true),
                ("aliases", "LIST", true),
                ("access", "STRING", true),
                ("databaseID", "STRING", false),
                ("serverID", "STRING", false),
                ("address", "STRING", true),
                ("role", "STRING", true),
                ("writer", "BOOLEAN", true),
                ("requestedStatus", "STRING", true),
                ("currentStatus", "STRING", true),
                ("statusMessage", "STRING", true),
                ("currentPrimariesCount", "INTEGER", false),
                ("currentSecondariesCount", "INTEGER", false),
                ("requestedPrimariesCount", "INTEGER", false),
                ("requestedSecondariesCount", "INTEGER", false),
                ("creationTime", "STRING", false),
                ("lastStartTime", "STRING", false),
                ("lastStopTime", "STRING", false),
                ("store", "STRING", false),
                ("lastCommittedTxn", "INTEGER", false),
                ("replicationLag", "INTEGER", false),
                ("constituents", "LIST", true),
                ("options", "MAP", false),
            ]
        )
        {
            TakesNames = true,
        },
        new(
            "CURRENT USER",
            "show.current.user",
            [
                ("user", "STRING", true),
                ("roles", "LIST", true),
                ("passwordChangeRequired", "BOOLEAN", true),
                ("suspended", "BOOLEAN", true),
                ("home", "STRING", true),
            ]
        )
        {
            TakesNames = true,
        },
        new(
            "SETTINGS",
            "show.settings",
            [
                ("name", "STRING", true),
                ("value", "STRING", true),
                ("isDynamic", "BOOLEAN", true),
                ("defaultValue", "STRING", true),
                ("description", "STRING", true),
                ("startupValue", "STRING", false),
                ("isExplicitlySet", "BOOLEAN", false),
                ("validValues", "STRING", false),
                ("isDeprecated", "BOOLEAN", false),
            ]
        )
        {
            TakesNames = true,
        },
        new(
            "TRANSACTIONS",
            "show.transactions",
            [
                ("database", "STRING", true),
                ("transactionId", "STRING", true),
                ("currentQueryId", "STRING", true),
                ("outerTransactionId", "STRING", false),
                ("connectionId", "STRING", true),
                ("clientAddress", "STRING", true),
                ("username", "STRING", true),
                ("metaData", "MAP", false),
                ("currentQuery", "STRING", true),
                ("parameters", "MAP", false),
                ("planner", "STRING", false),
                ("runtime", "STRING", false),
                ("indexes", "LIST", false),
                ("startTime", "STRING", true),
                ("currentQueryStartTime", "STRING", false),
                ("protocol", "STRING", false),
                ("requestUri", "STRING", false),
                ("status", "STRING", true),
                ("currentQueryStatus", "STRING", false),
                ("statusDetails", "STRING", false),
                ("resourceInformation", "MAP", false),
                ("activeLockCount", "INTEGER", false),
                ("currentQueryActiveLockCount", "INTEGER", false),
                ("elapsedTime", "DURATION", true),
                ("cpuTime", "DURATION", false),
                ("waitTime", "DURATION", false),
                ("idleTime", "DURATION", false),
                ("currentQueryElapsedTime", "DURATION", false),
                ("currentQueryCpuTime", "DURATION", false),
                ("currentQueryWaitTime", "DURATION", false),
                ("currentQueryIdleTime", "DURATION", false),
                ("currentQueryAllocatedBytes", "INTEGER", false),
                ("allocatedDirectBytes", "INTEGER", false),
                ("estimatedUsedHeapMemory", "INTEGER", false),
                ("pageHits", "INTEGER", false),
                ("pageFaults", "INTEGER", false),
                ("currentQueryPageHits", "INTEGER", false),
                ("currentQueryPageFaults", "INTEGER", false),
                ("initializationStackTrace", "STRING", false),
            ]
        )
        {
            TakesNames = true,
        },
        new(
            Syntax.Ast.ShowCommand.Terminating,
            "show.terminated",
            [("transactionId", "STRING", true), ("username", "STRING", true), ("message", "STRING", true)]
        )
        {
            TakesNames = true,
        },
    ];

    /// <summary>All of them, to be called.</summary>
    public static IEnumerable<Procedure> All =>
        [
            Known[0].Over((names, run, _) => Databases(names, run.Database)),
            Known[1].Over((names, run, _) => Databases(names, run.Database).Select(WithoutHome)),
            Known[2].Over((_, _, _) => []),
            Known[3].Over((names, run, _) => run.Database.Settings.Where(one => names.Count == 0 || names.Contains(one.Name)).Select(Row)),
            Known[4].Over((names, run, context) => names.Count == 0 || names.Contains(run.TransactionId) ? [Row(run, context)] : []),
            Known[5].Over((names, run, _) => names.Select(name => Terminated(name, run))),
        ];

    /// <summary>What SHOW shows, by its words.</summary>
    /// <param name="what">The last word.</param>
    /// <param name="filter">The words before it.</param>
    public static string NameOf(string what, string filter) =>
        (what, filter) switch
        {
            ("DATABASES", "HOME" or "DEFAULT") => OfHome,
            ("USER", "CURRENT") => "CURRENT USER",
            ("DATABASES" or "SETTINGS" or "TRANSACTIONS" or "USER", not "") => $"{filter} {what}",
            _ => what,
        };

    private static IEnumerable<Value[]> Databases(IReadOnlyCollection<string> names, DatabaseFacts database)
    {
        if (names.Count > 0 && !names.Contains(database.Name, StringComparer.OrdinalIgnoreCase))
        {
            return [];
        }
        var opened = Time(database.Opened);
        return
        [
            [
                database.Name,
                "standard",
                Value.EmptyList,
                database.IsReadOnly ? "read-only" : "read-write",
                database.Id,
                Value.Null,
                "",
                "primary",
                !database.IsReadOnly,
                "online",
                "online",
                "",
                true,
                true,
                1,
                0,
                Value.Null,
                Value.Null,
                opened,
                opened,
                Value.Null,
                "embedded",
                Value.Null,
                0,
                Value.EmptyList,
                Value.EmptyMap,
            ],
        ];
    }

    // Without the columns default and home, which say what is asked.
    private static Value[] WithoutHome(Value[] row) => [.. row[..12], .. row[14..]];

    private static Value[] Row(SettingFacts setting) =>
        [
            setting.Name,
            setting.Value,
            false,
            setting.Default,
            setting.Description,
            setting.Value,
            setting.Value != setting.Default,
            "",
            false,
        ];

    private static Value[] Row(RunFacts run, FunctionContext context)
    {
        var began = Time(context.Began);
        var took = Value.Duration(CypherDuration.OfFractions(0, 0, (decimal)context.Elapsed.TotalSeconds, 0));
        return
        [
            run.Database.Name,
            run.TransactionId,
            run.QueryId,
            "",
            "",
            "",
            "",
            Value.EmptyMap,
            run.Text,
            Value.EmptyMap,
            Value.Null,
            Value.Null,
            Value.EmptyList,
            began,
            began,
            Value.Null,
            Value.Null,
            "Running",
            "running",
            "",
            Value.EmptyMap,
            0,
            0,
            took,
            Value.Null,
            Value.Null,
            Value.Null,
            took,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            Value.Null,
            "",
        ];
    }

    private static Value[] Terminated(string name, RunFacts run)
    {
        if (name == run.TransactionId)
        {
            throw new CypherException(
                CypherErrorType.LimitExceeded,
                CypherPhase.Runtime,
                "Terminated",
                "The transaction has been terminated, as it asked itself"
            );
        }
        var number = name.LastIndexOf("-transaction-", StringComparison.Ordinal);
        return number > 0 && name[(number + "-transaction-".Length)..] is { Length: > 0 } digits && digits.All(char.IsAsciiDigit)
            ? [name, Value.Null, "Transaction not found."]
            : throw SearchErrors.Options(
                $"'{name}' is no name of a transaction; SHOW TRANSACTIONS tells them, such as neo4j-transaction-7"
            );
    }

    private static Value Time(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
