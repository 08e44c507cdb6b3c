namespace Explorer.Loader.Tests.Untidy;

/// <summary>One way in which a program leaves a file, and what check says of it.</summary>
/// <param name="Name">The way.</param>
/// <param name="Damage">Leaves the file so.</param>
/// <param name="IsRead">Whether the data set is read all the same.</param>
/// <param name="Lines">What is said: remarks if it is read, else remarks and problems, each with file, line, character and column.</param>
internal sealed record UntidyCase(string Name, Action<DataSetCopy> Damage, bool IsRead, params string[] Lines)
{
    /// <summary>It is read, and these remarks are made.</summary>
    public static UntidyCase Read(string name, Action<DataSetCopy> damage, params string[] remarks) =>
        new(name, damage, IsRead: true, remarks);

    /// <summary>It is refused with these lines.</summary>
    public static UntidyCase Refused(string name, Action<DataSetCopy> damage, params string[] lines) =>
        new(name, damage, IsRead: false, lines);

    /// <summary>A cell is refused with one sentence; its place is that of the cell.</summary>
    public static UntidyCase Cell(string name, string file, string row, string column, string value, string sentence)
    {
        var place = "";
        return new UntidyCase(
            name,
            copy => place = PlaceOf(copy.Set(file, row, column, value)),
            IsRead: false,
            $"{file}:PLACE {column}: {sentence}"
        )
        {
            Place = () => place,
        };
    }

    /// <summary>What stands for PLACE in the lines, once the damage has been done.</summary>
    public Func<string> Place { get; private init; } = () => "";

    private static string PlaceOf(Place place) => $"{place.Line}:{place.Column}";
}
