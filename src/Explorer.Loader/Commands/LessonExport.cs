using Explorer.Connections;
using Explorer.Content.DataSets.Characters;

namespace Explorer.Loader.Commands;

/// <summary>Writes lessons, each as one file that needs neither network nor server.</summary>
internal static class LessonExport
{
    private const string Ending = ".html";

    /// <summary>Writes one lesson of a data set, or all of them.</summary>
    /// <param name="order">What was asked for.</param>
    /// <param name="lesson">The lesson's name; null for all.</param>
    /// <param name="connection">The graph.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task WriteAsync(ExportOrder order, string? lesson, IGraphConnection connection, CancellationToken cancellationToken)
    {
        if (LessonRound.IsLesson(FileOf(order)))
        {
            await WriteOwnAsync(order, lesson, connection, cancellationToken);
            return;
        }
        var page = await order.ReadPageAsync(connection, cancellationToken);
        if (page.Lessons.Count == 0)
        {
            throw new CommandException(
                ExitCodes.Data,
                $"The data set {order.DataSet} has no lessons. Write one, or name its file in place of the data set."
            );
        }
        if (lesson is not null)
        {
            if (!page.Lessons.Contains(lesson, StringComparer.Ordinal))
            {
                throw new CommandException(ExitCodes.Usage, $"There is no lesson {lesson}. {NearName.Meant(lesson, page.Lessons)}");
            }
            await WriteOneAsync(order, lesson, page.Lesson(lesson), cancellationToken);
            return;
        }
        var folder =
            order.Target
            ?? throw new CommandException(
                ExitCodes.Usage,
                $"There are several lessons: {string.Join(", ", page.Lessons)}. Choose one with --lesson NAME, or name a folder for all with --output FOLDER."
            );
        Directory.CreateDirectory(folder);
        foreach (var name in page.Lessons)
        {
            await WholeFile.WriteAsync(Path.Combine(folder, name + Ending), page.Lesson(name), cancellationToken);
        }
        order.Tell($"Wrote {page.Lessons.Count} lessons to {folder}");
    }

    private static FileInfo FileOf(ExportOrder order) => new(Path.GetFullPath(order.DataSet, order.Surroundings.WorkingDirectory));

    /// <summary>A lesson that lies somewhere else than with its data.</summary>
    private static async Task WriteOwnAsync(
        ExportOrder order,
        string? lesson,
        IGraphConnection connection,
        CancellationToken cancellationToken
    )
    {
        if (lesson is not null)
        {
            throw new CommandException(ExitCodes.Usage, $"{order.DataSet} is a lesson already. Leave --lesson out.");
        }
        var file = FileOf(order);
        var round = new LessonRound(order.Cypher);
        var problems = round.Read(file).Problems;
        if (problems.Count > 0)
        {
            ProblemPrinter.Write(order.Surroundings.Error, order.Surroundings, file.DirectoryName!, problems);
            throw new CommandException(ExitCodes.Data, "Nothing was written. Mend the lesson first.");
        }
        // It names its data set; in a graph that holds data already it is there by its id.
        var folder = round.DataSetOf(file);
        var isInMemory = connection.Address.Kind == GraphKind.EmbeddedMemory;
        var page = await (order with { DataSet = isInMemory ? folder : Path.GetFileName(folder) }).ReadPageAsync(
            connection,
            cancellationToken
        );
        var text = await File.ReadAllTextAsync(file.FullName, cancellationToken);
        var content = await page.OwnLessonAsync(file.Name, text);
        await WriteOneAsync(order, Path.GetFileNameWithoutExtension(file.Name), content, cancellationToken);
    }

    private static async Task WriteOneAsync(ExportOrder order, string name, byte[] content, CancellationToken cancellationToken)
    {
        if (order.Target is not { } target)
        {
            await order.Surroundings.Out.WriteAsync(System.Text.Encoding.UTF8.GetString(content));
            return;
        }
        var file = Directory.Exists(target) ? Path.Combine(target, name + Ending) : target;
        await WholeFile.WriteAsync(file, content, cancellationToken);
        order.Tell($"Wrote the lesson {name} to {file}");
    }
}
