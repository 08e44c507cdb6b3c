using Explorer.Connections;

namespace Explorer.Loader.Queries;

/// <summary>Prints the records of a query in one format.</summary>
internal interface IRecordWriter
{
    Task WriteAsync(IRecordCursor cursor, Surroundings surroundings, CancellationToken cancellationToken);
}
