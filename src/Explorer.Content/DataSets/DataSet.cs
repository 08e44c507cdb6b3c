using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.DataSets;

/// <summary>A data set as read from its folder. Made by <see cref="DataSetReader"/>; only a sound one can be loaded.</summary>
public sealed class DataSet
{
    private readonly Table[] _tables;

    internal DataSet(string folder, DataSetInfo info, string version, Table[] tables) =>
        (Folder, Info, Version, _tables) = (folder, info, version, tables);

    /// <summary>The folder that it was read from.</summary>
    public string Folder { get; }

    /// <summary>Id, title, years and so on.</summary>
    public DataSetInfo Info { get; }

    /// <summary>A hash of the contents: 16 hexadecimal digits that change when any file changes.</summary>
    public string Version { get; }

    /// <summary>Whether the files are still those that were checked; large ones are read again while they are loaded.</summary>
    internal bool IsUnchanged() => DataSetReader.VersionOf(Folder) == Version;

    internal Table this[TableId id] => _tables[(int)id];

    /// <summary>The number of rows of a table.</summary>
    /// <param name="table">The table's name: people, factions, memberships, offices, relationships, events, sources, claims, years, glossary.</param>
    /// <returns>The number; 0 if there is no such table.</returns>
    public int Count(string table) => Array.Find(_tables, t => t.Schema.Name == table)?.Count ?? 0;
}
