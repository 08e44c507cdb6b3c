using System.Security.Cryptography;
using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>
/// The file under a durable graph: a SQLite database whose one table is the log of committed transactions, oldest first. An append is on disk when it returns.
/// The file is locked for this process as long as the log is open.
/// </summary>
internal sealed class GraphLog : IDisposable
{
    /// <summary>"EXGR": marks a SQLite file as one of ours.</summary>
    private const int ApplicationId = 0x45584752;

    /// <summary>The newest form of the file that this program reads and writes.</summary>
    private const int Format = 1;

    private readonly SqliteConnection _file;
    private readonly string _path;

    private GraphLog(SqliteConnection file, string path) => (_file, _path) = (file, path);

    /// <summary>The number of entries: transactions, and the pieces of the last compaction.</summary>
    public long Length { get; private set; }

    /// <summary>Opens the log in a file, or begins one.</summary>
    /// <exception cref="GraphException">The file cannot be used; the message says why and what to do.</exception>
    public static GraphLog Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (Directory.Exists(path))
        {
            throw GraphLogErrors.Folder(path);
        }
        if (!Directory.Exists(folder))
        {
            throw GraphLogErrors.NoFolder(path);
        }

        var address = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            DefaultTimeout = 1,
        };
        var file = new SqliteConnection(address.ToString());
        try
        {
            file.Open();
            var log = new GraphLog(file, path);
            log.Prepare();
            return log;
        }
        catch (SqliteException failure)
        {
            file.Dispose();
            throw GraphLogErrors.Of(path, failure);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The logged change sets, oldest first.</summary>
    /// <exception cref="GraphException">The file is damaged.</exception>
    public IEnumerable<ChangeSet> Read()
    {
        using var command = Command("SELECT sequence, changes, digest FROM log ORDER BY sequence");
        using var reader = Guard(command.ExecuteReader);
        while (Guard(reader.Read))
        {
            var changes = Guard(() => (byte[])reader.GetValue(1));
            if (!Digest(changes).AsSpan().SequenceEqual((byte[])reader.GetValue(2)))
            {
                throw GraphLogErrors.Damaged(_path, reader.GetInt64(0));
            }
            yield return Decode(changes, reader.GetInt64(0));
        }
    }

    /// <summary>Adds a transaction; it is on disk when this returns.</summary>
    /// <exception cref="GraphException">It could not be written; the log is as it was.</exception>
    public void Append(ChangeSet changes)
    {
        Guard(() =>
        {
            using var transaction = _file.BeginTransaction();
            Insert(changes);
            transaction.Commit();
            return true;
        });
        Length++;
    }

    /// <summary>Replaces the whole log, in one transaction: a kill leaves the old one or the new one.</summary>
    public void Replace(IEnumerable<ChangeSet> pieces)
    {
        Guard(() =>
        {
            using var transaction = _file.BeginTransaction();
            Execute("DELETE FROM log");
            Length = 0;
            foreach (var piece in pieces)
            {
                Insert(piece);
                Length++;
            }

            transaction.Commit();
            Execute("VACUUM");
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void Prepare()
    {
        // Exclusive before WAL: SQLite then needs no shared memory beside the file, and no other process gets in.
        Execute("PRAGMA locking_mode = EXCLUSIVE");
        var (application, format, tables) = (
            Number("PRAGMA application_id"),
            Number("PRAGMA user_version"),
            Number("SELECT count(*) FROM sqlite_master")
        );
        if (application != ApplicationId && tables > 0)
        {
            throw GraphLogErrors.NotOurs(_path);
        }
        if (format > Format)
        {
            throw GraphLogErrors.Newer(_path, format, Format);
        }

        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        using (var transaction = _file.BeginTransaction(deferred: false))
        {
            Execute("CREATE TABLE IF NOT EXISTS log (sequence INTEGER PRIMARY KEY, changes BLOB NOT NULL, digest BLOB NOT NULL)");
            Execute($"PRAGMA application_id = {ApplicationId}");
            Execute($"PRAGMA user_version = {Format}");
            transaction.Commit();
        }

        Length = Number("SELECT count(*) FROM log");
    }

    private void Insert(ChangeSet changes)
    {
        var bytes = ChangeSetCodec.Encode(changes);
        using var command = Command("INSERT INTO log (changes, digest) VALUES ($changes, $digest)");
        command.Parameters.AddWithValue("$changes", bytes);
        command.Parameters.AddWithValue("$digest", Digest(bytes));
        command.ExecuteNonQuery();
    }

    private ChangeSet Decode(byte[] bytes, long sequence)
    {
        try
        {
            return ChangeSetCodec.Decode(bytes);
        }
        catch (InvalidDataException)
        {
            throw GraphLogErrors.Damaged(_path, sequence);
        }
    }

    private static byte[] Digest(byte[] bytes) => SHA256.HashData(bytes)[..8];

    private SqliteCommand Command(string text)
    {
        var command = _file.CreateCommand();
        command.CommandText = text;
        return command;
    }

    private void Execute(string text)
    {
        using var command = Command(text);
        command.ExecuteNonQuery();
    }

    private long Number(string text)
    {
        using var command = Command(text);
        return (long)command.ExecuteScalar()!;
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw GraphLogErrors.Of(_path, failure);
        }
    }
}
