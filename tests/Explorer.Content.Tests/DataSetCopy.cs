using System.Text;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;

namespace Explorer.Content.Tests;

/// <summary>A copy of the bundled data set in a folder of its own, to be damaged. It finds places by itself, without the loader's reader.</summary>
internal sealed class DataSetCopy : IDisposable
{
    public static readonly CypherFolder Cypher = CypherFolder.Find(given: null, AppContext.BaseDirectory);

    public DataSetCopy()
    {
        Folder = Directory.CreateTempSubdirectory("explorer-").FullName;
        foreach (var path in Directory.GetFiles(Cypher.FindDataSet("succession", ".")))
        {
            File.Copy(path, Path.Combine(Folder, Path.GetFileName(path)));
        }
    }

    public string Folder { get; }

    public string this[string file]
    {
        get => File.ReadAllText(PathOf(file));
        set => File.WriteAllText(PathOf(file), value, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public DataSetReading Read() => DataSetReader.Read(Folder);

    /// <summary>Writes a cell, in quotes if it needs them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="row">How the row begins, such as its id.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The new value.</param>
    /// <returns>The place of the cell.</returns>
    public Place Set(string file, string row, string column, string value)
    {
        var quoted = value.AsSpan().IndexOfAny(",\"\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"")}\"";
        return SetRaw(file, row, column, quoted);
    }

    /// <summary>Writes a cell as it stands.</summary>
    public Place SetRaw(string file, string row, string column, string raw)
    {
        var lines = Lines(file);
        var line = LineOf(lines, row);
        var cells = Cells(lines[line]);
        var at = Cells(lines[0]).IndexOf(column);
        cells[at] = raw;
        lines[line] = string.Join(',', cells);
        this[file] = string.Join('\n', lines);
        return new Place(file, line + 1, cells.Take(at).Sum(cell => cell.Length + 1) + 1, column);
    }

    /// <summary>The raw text of a cell.</summary>
    public string Get(string file, string row, string column)
    {
        var lines = Lines(file);
        return Cells(lines[LineOf(lines, row)])[Cells(lines[0]).IndexOf(column)];
    }

    /// <summary>Adds a line at the end of a file.</summary>
    /// <returns>The place of its first cell.</returns>
    public Place Append(string file, string line)
    {
        var text = this[file].TrimEnd('\n');
        this[file] = $"{text}\n{line}\n";
        return new Place(file, text.Split('\n').Length + 1, 1, Cells(text.Split('\n')[0])[0]);
    }

    /// <summary>Replaces a line.</summary>
    /// <returns>The place of its first cell.</returns>
    public Place Edit(string file, string row, Func<string, string> edit)
    {
        var lines = Lines(file);
        var line = LineOf(lines, row);
        lines[line] = edit(lines[line]);
        this[file] = string.Join('\n', lines);
        return new Place(file, line + 1, 1, Cells(lines[0])[0]);
    }

    /// <summary>Adds a column at the end, or takes it if it is there; only one row has a value in it.</summary>
    public void AddColumn(string file, string column, string row, string value)
    {
        if (Cells(Lines(file)[0]).Contains(column))
        {
            Set(file, row, column, value);
            return;
        }

        this[file] = string.Join(
            '\n',
            Lines(file)
                .Select(
                    (line, i) =>
                        line.Length == 0 ? line
                        : i == 0 ? $"{line},{column}"
                        : line.StartsWith(row + ",", StringComparison.Ordinal) ? $"{line},{value}"
                        : line + ","
                )
        );
    }

    /// <summary>Removes a column.</summary>
    /// <returns>Whether the file has it.</returns>
    public bool DropColumn(string file, string column)
    {
        var at = Cells(Lines(file)[0]).IndexOf(column);
        if (at < 0)
        {
            return false;
        }
        this[file] = string.Join(
            '\n',
            Lines(file).Select(line => line.Length == 0 ? line : string.Join(',', Cells(line).Where((_, i) => i != at)))
        );
        return true;
    }

    /// <summary>Removes a row.</summary>
    public void Remove(string file, string row)
    {
        var lines = Lines(file);
        lines.RemoveAt(LineOf(lines, row));
        this[file] = string.Join('\n', lines);
    }

    public int LineOf(string file, string row) => LineOf(Lines(file), row) + 1;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private List<string> Lines(string file) => [.. this[file].Split('\n')];

    private static int LineOf(List<string> lines, string row) =>
        lines.FindIndex(line => line.StartsWith(row + ",", StringComparison.Ordinal));

    public static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var (from, inQuotes) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
            {
                inQuotes = !inQuotes;
            }
            if (i < line.Length && (line[i] != ',' || inQuotes))
            {
                continue;
            }
            cells.Add(line[from..i]);
            from = i + 1;
        }

        return cells;
    }
}
