using System.Text;
using Explorer.Connections;
using Explorer.Content.Exporting;

namespace Explorer.Loader.Commands;

/// <summary>Writes a data set as a script that makes it again.</summary>
internal static class ScriptExport
{
    public static async Task WriteAsync(ExportOrder order, IGraphConnection connection, CancellationToken cancellationToken)
    {
        var exporter = new DataSetExporter(order.Cypher, connection, await order.FillAsync(connection, cancellationToken));
        if (order.Target is not { } file)
        {
            await exporter.WriteAsync(order.Surroundings.Out, cancellationToken);
            return;
        }
        var rows = 0L;
        await WholeFile.WriteAsync(
            file,
            async stream =>
            {
                await using var writer = new StreamWriter(
                    stream,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    leaveOpen: true
                );
                rows = await exporter.WriteAsync(writer, cancellationToken);
            }
        );
        order.Tell($"Wrote {rows} nodes and relationships to {file}");
    }
}
