using Explorer.Connections;

namespace Explorer.Loader.Queries;

/// <summary>Prints the records of a query in one format.</summary>
internal interface IRecordWriter
{
    /// <summary>Whether each record is printed when it comes, and not all of them at the end.</summary>
    bool Streams { get; }

    /// <summary>Prints all records.</summary>
    Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken);
}
