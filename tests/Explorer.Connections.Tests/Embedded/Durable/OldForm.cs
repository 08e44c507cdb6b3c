using System.Security.Cryptography;
using Microsoft.Data.Sqlite;

namespace Explorer.Connections.Tests.Embedded.Durable;

/// <summary>Files of format 1, in which each entry had a digest of its own.</summary>
internal static class OldForm
{
    /// <summary>Makes a file one of that form.</summary>
    public static void Make(string path)
    {
        using var file = Open(path);
        var entries = new List<(long Sequence, byte[] Changes)>();
        using (var command = Command(file, "SELECT sequence, changes FROM log"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                entries.Add((reader.GetInt64(0), (byte[])reader.GetValue(1)));
            }
        }
        foreach (var (sequence, changes) in entries)
        {
            using var command = Command(file, "UPDATE log SET digest = $digest WHERE sequence = $sequence");
            command.Parameters.AddWithValue("$digest", SHA256.HashData(changes)[..8]);
            command.Parameters.AddWithValue("$sequence", sequence);
            command.ExecuteNonQuery();
        }
        Command(file, "DROP TABLE head").ExecuteNonQuery();
        Command(file, "PRAGMA user_version = 1").ExecuteNonQuery();
    }

    /// <summary>Spoils the second entry.</summary>
    public static void Spoil(string path)
    {
        using var file = Open(path);
        Command(file, "UPDATE log SET changes = zeroblob(length(changes)) WHERE sequence = 2").ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path)
    {
        var file = new SqliteConnection($"Data Source={path};Pooling=false");
        file.Open();
        return file;
    }

    private static SqliteCommand Command(SqliteConnection file, string text)
    {
        var command = file.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
