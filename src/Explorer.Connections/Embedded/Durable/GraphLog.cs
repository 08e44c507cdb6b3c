using Explorer.Connections.Files;
using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Embedded.Durable;

/// <summary>
/// The file under a durable graph: a SQLite database whose one table is the log of committed transactions, oldest first. An append is on disk when it returns, and in the file itself: what SQLite keeps
/// beside it is empty again by then, so that no commit is lost with that, and a copy of the file alone is whole. The entries prove themselves by a chain of digests, whose end stands in a table of its own.
/// The file is locked for this process as long as the log is open.
/// </summary>
internal sealed class GraphLog : IDisposable
{
    /// <summary>"EXGR": marks a SQLite file as one of ours.</summary>
    private const int ApplicationId = 0x45584752;

    /// <summary>What SQLite adds to the name of the file for its write-ahead log.</summary>
    private const string Beside = "-wal";

    /// <summary>The newest form of the file that this program reads and writes.</summary>
    private const int Format = 2;

    private readonly SqliteConnection _file;
    private readonly string _path;
    private byte[] _head = LogChain.Start;
    private FileStamp? _stamp;

    private GraphLog(SqliteConnection file, string path) => (_file, _path) = (file, path);

    /// <summary>The number of entries: transactions, and the pieces of the last compaction.</summary>
    public long Length { get; private set; }

    /// <summary>Opens the log in a file, or begins one.</summary>
    /// <exception cref="GraphException">The file cannot be used; the message says why and what to do.</exception>
    public static GraphLog Open(string path)
    {
        SQLitePCL.Batteries_V2.Init();
        // What belongs to the file lies beside what a link leads to, and not beside the link.
        path = LinkedFile.Of(path) is var file && file.FullName != Path.GetFullPath(path) ? file.FullName : path;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (Directory.Exists(path))
        {
            throw GraphLogErrors.Folder(path);
        }
        if (!Directory.Exists(folder))
        {
            throw GraphLogErrors.NoFolder(path);
        }
        if (!File.Exists(path))
        {
            Begin(path);
        }
        else if (new FileInfo(path).Length == 0)
        {
            throw GraphLogErrors.Empty(path);
        }
        return Open(path, path);
    }

    /// <summary>Makes the file under another name first, so that it never is there without being one of ours.</summary>
    private static void Begin(string path)
    {
        var beside = new FileInfo(path + Beside);
        if (beside is { Exists: true, Length: > 0 })
        {
            throw GraphLogErrors.Gone(path, beside.Name);
        }
        var fresh = path + ".new";
        foreach (var leftover in (string[])[path + Beside, fresh, fresh + Beside])
        {
            Delete(path, leftover);
        }
        Open(fresh, path).Dispose();
        try
        {
            File.Move(fresh, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another program was quicker.
            Delete(path, fresh);
        }
    }

    private static void Delete(string path, string leftover)
    {
        try
        {
            File.Delete(leftover);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw GraphLogErrors.Of(path, new SqliteException(failure.Message, GraphLogErrors.ReadOnly));
        }
    }

    private static GraphLog Open(string path, string called)
    {
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
            var log = new GraphLog(file, called);
            log.Prepare();
            return log;
        }
        catch (SqliteException failure)
        {
            file.Dispose();
            throw GraphLogErrors.Of(called, failure);
        }
        catch (Exception odd) when (IsOddCell(odd))
        {
            file.Dispose();
            throw GraphLogErrors.Damaged(called);
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
        var (sequence, digest) = (0L, LogChain.Start);
        using (var command = Command("SELECT sequence, changes, digest FROM log ORDER BY sequence"))
        using (var reader = Guard(command.ExecuteReader))
        {
            while (Guard(reader.Read))
            {
                sequence++;
                var (number, changes, told) = Guard(() => (reader.GetInt64(0), (byte[])reader.GetValue(1), (byte[])reader.GetValue(2)));
                digest = LogChain.Next(digest, changes);
                if (number != sequence || !digest.AsSpan().SequenceEqual(told))
                {
                    throw GraphLogErrors.Damaged(_path, sequence);
                }
                yield return Decode(changes, sequence);
            }
        }
        if (sequence != Length || !digest.AsSpan().SequenceEqual(_head))
        {
            throw GraphLogErrors.Damaged(_path, sequence + 1);
        }
    }

    /// <summary>Adds a transaction; it is on disk when this returns.</summary>
    /// <exception cref="GraphException">It could not be written; the log is as it was.</exception>
    public void Append(ChangeSet changes)
    {
        if (FileStamp.Of(_path) is var now && now != _stamp)
        {
            throw GraphLogErrors.Replaced(_path, isThere: now is not null);
        }
        var (length, head) = (Length, _head);
        try
        {
            Guard(() =>
            {
                using var transaction = _file.BeginTransaction();
                Insert(changes);
                WriteHead();
                transaction.Commit();
                return true;
            });
        }
        catch
        {
            (Length, _head) = (length, head);
            throw;
        }
        Settle();
    }

    /// <summary>Replaces the whole log, in one transaction: a kill leaves the old one or the new one.</summary>
    public void Replace(IEnumerable<ChangeSet> pieces)
    {
        Guard(() =>
        {
            using (var transaction = _file.BeginTransaction())
            {
                Execute("DELETE FROM log");
                (Length, _head) = (0, LogChain.Start);
                foreach (var piece in pieces)
                {
                    Insert(piece);
                }
                WriteHead();
                transaction.Commit();
            }
            Execute("VACUUM");
            return true;
        });
        Settle();
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

        if (application == ApplicationId && format < 1)
        {
            throw GraphLogErrors.Damaged(_path, 1);
        }

        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = FULL");
        using (var transaction = _file.BeginTransaction(deferred: false))
        {
            Execute("CREATE TABLE IF NOT EXISTS log (sequence INTEGER PRIMARY KEY, changes BLOB NOT NULL, digest BLOB NOT NULL)");
            if (format < Format)
            {
                Execute("CREATE TABLE head (length INTEGER NOT NULL, digest BLOB NOT NULL)");
                Execute("INSERT INTO head (length, digest) VALUES (0, x'')");
                Chain();
                WriteHead();
                Execute($"PRAGMA application_id = {ApplicationId}");
                Execute($"PRAGMA user_version = {Format}");
            }
            transaction.Commit();
        }

        using (var head = Command("SELECT length, digest FROM head"))
        using (var reader = head.ExecuteReader())
        {
            if (!reader.Read())
            {
                throw GraphLogErrors.Damaged(_path, 1);
            }
            (Length, _head) = (reader.GetInt64(0), (byte[])reader.GetValue(1));
        }
        Settle();
    }

    /// <summary>Moves what was committed into the file itself.</summary>
    private void Settle()
    {
        try
        {
            Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // The disk is full, say. It is committed all the same, and goes into the file with the next commit.
        }
        _stamp = FileStamp.Of(_path);
    }

    /// <summary>Gives the entries of a file of format 1, which has a digest for each alone, the chain.</summary>
    private void Chain()
    {
        using var all = Command("SELECT sequence FROM log ORDER BY sequence");
        var sequences = new List<long>();
        using (var reader = all.ExecuteReader())
        {
            while (reader.Read())
            {
                sequences.Add(reader.GetInt64(0));
            }
        }
        foreach (var sequence in sequences)
        {
            using var read = Command("SELECT changes, digest FROM log WHERE sequence = $sequence");
            read.Parameters.AddWithValue("$sequence", sequence);
            byte[] changes,
                told;
            using (var reader = read.ExecuteReader())
            {
                reader.Read();
                (changes, told) = ((byte[])reader.GetValue(0), (byte[])reader.GetValue(1));
            }
            if (sequence != ++Length || !LogChain.Alone(changes).AsSpan().SequenceEqual(told))
            {
                throw GraphLogErrors.Damaged(_path, Length);
            }
            _head = LogChain.Next(_head, changes);
            using var write = Command("UPDATE log SET digest = $digest WHERE sequence = $sequence");
            write.Parameters.AddWithValue("$sequence", sequence);
            write.Parameters.AddWithValue("$digest", _head);
            write.ExecuteNonQuery();
        }
    }

    private void Insert(ChangeSet changes)
    {
        var bytes = ChangeSetCodec.Encode(changes);
        (Length, _head) = (Length + 1, LogChain.Next(_head, bytes));
        using var command = Command("INSERT INTO log (sequence, changes, digest) VALUES ($sequence, $changes, $digest)");
        command.Parameters.AddWithValue("$sequence", Length);
        command.Parameters.AddWithValue("$changes", bytes);
        command.Parameters.AddWithValue("$digest", _head);
        command.ExecuteNonQuery();
    }

    private void WriteHead()
    {
        using var command = Command("UPDATE head SET length = $length, digest = $digest");
        command.Parameters.AddWithValue("$length", Length);
        command.Parameters.AddWithValue("$digest", _head);
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

    /// <summary>Whether a cell is not what was written there: of another type, or nothing.</summary>
    private static bool IsOddCell(Exception failure) =>
        failure
            is InvalidCastException
                or FormatException
                or OverflowException
                or (InvalidOperationException and not ObjectDisposedException);

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
        catch (Exception odd) when (IsOddCell(odd))
        {
            throw GraphLogErrors.Damaged(_path);
        }
    }
}
