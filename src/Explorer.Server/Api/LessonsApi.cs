using System.ComponentModel;
using System.Text;
using Explorer.Content.Lessons.Reading;
using Explorer.Server.Errors;
using Explorer.Server.Lessons;
using Explorer.Server.Limits;
using Explorer.Server.Replies;
using Explorer.Server.Shelf;
using Explorer.Server.TakeAway;
using Explorer.Server.Timeline;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Api;

/// <summary>The lessons, and the reading of a lesson file from elsewhere.</summary>
internal static class LessonsApi
{
    private const string Markdown = "text/markdown";

    /// <summary>Maps <c>/api/lessons</c> and what is below it.</summary>
    public static void MapLessons(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/lessons", ListAsync)
            .WithName("listLessons")
            .WithTags("Lessons")
            .WithSummary("The lessons about a data set")
            .WithDescription(
                "Every lesson of cypher/datasets/DATASET/lessons with its scenes, the picture of each day that they show, and what is wrong with the files. "
                    + "A scene that names a saved question has its answer. The answer has a strong entity tag, as that of /api/timeline."
            )
            .Produces<LessonsReply>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes
            .MapGet("/api/lessons/{lesson}/file", FileAsync)
            .WithName("takeLesson")
            .WithTags("Lessons")
            .WithSummary("A lesson as one file")
            .WithDescription("One HTML file that needs neither network nor server: the lesson, its living map and its sources.")
            .Produces(StatusCodes.Status200OK, contentType: "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes
            .MapPost("/api/lessons/file", OwnFileAsync)
            .WithName("takeOwnLesson")
            .WithTags("Lessons")
            .WithSummary("A lesson of one's own as one file")
            .WithDescription(
                "Reads a lesson file as /api/lessons/read does, and answers with what of it can be played as one HTML file. Nothing is kept."
            )
            .WithMetadata(new MostBytes())
            .Accepts<string>(Markdown)
            .Produces(StatusCodes.Status200OK, contentType: "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        routes
            .MapPost("/api/lessons/read", ReadAsync)
            .WithName("readLesson")
            .WithTags("Lessons")
            .WithSummary("What a lesson file says")
            .WithDescription(
                "Reads a lesson file and compares it with the data. Nothing is kept. What is wrong is said with line and remedy, and the rest can be played."
            )
            .WithMetadata(new MostBytes())
            .Accepts<string>(Markdown)
            .Produces<LessonReadingReply>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> FileAsync(
        PreparedLessons lessons,
        DataSetShelf shelf,
        LessonFile file,
        [Description("The name of the lesson.")] string lesson,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    )
    {
        var (all, days, _) = (await lessons.GetAsync(dataset, cancellationToken)).Lessons;
        var number = 1 + all.ToList().FindIndex(one => one.Name == lesson);
        if (number == 0)
        {
            return ProblemReply.Of(StatusCodes.Status404NotFound, "No such lesson", $"There is no lesson {lesson}.");
        }
        var snapshot = await shelf.TimelineAsync(dataset, cancellationToken);
        return TypedResults.File(file.Write(all[number - 1], number, days, snapshot.Timeline), LessonFile.MediaType, $"{lesson}.html");
    }

    private static async Task<IResult> ListAsync(
        PreparedLessons lessons,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    ) => new PreparedResult((await lessons.GetAsync(dataset, cancellationToken)).Content);

    private static async Task<IResult> ReadAsync(
        DataSetShelf shelf,
        LessonRoom room,
        StatementSlots slots,
        HttpRequest request,
        [Description("The name of the file.")] string? name,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    )
    {
        if (!IsMarkdown(request))
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }
        var snapshot = await shelf.TimelineAsync(dataset, cancellationToken);
        return TypedResults.Ok(await ReadBodyAsync(room, slots, request, NameOf(name), snapshot, cancellationToken));
    }

    private static async Task<IResult> OwnFileAsync(
        DataSetShelf shelf,
        LessonRoom room,
        StatementSlots slots,
        LessonFile file,
        HttpRequest request,
        [Description("The name of the file.")] string? name,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    )
    {
        if (!IsMarkdown(request))
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }
        var snapshot = await shelf.TimelineAsync(dataset, cancellationToken);
        var reading = await ReadBodyAsync(room, slots, request, NameOf(name), snapshot, cancellationToken);
        if (reading.Lesson is not { } lesson)
        {
            var (line, column, message, remedy) = reading.Problems[0];
            return ProblemReply.Of(
                StatusCodes.Status422UnprocessableEntity,
                "Nothing to play",
                $"Line {line}, column {column}: {message} {remedy}"
            );
        }
        return TypedResults.File(file.Write(lesson, 0, reading.Days, snapshot.Timeline), LessonFile.MediaType, $"{lesson.Name}.html");
    }

    /// <summary>Whether the body says what it is; that of a form on another site's page cannot.</summary>
    private static bool IsMarkdown(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == Markdown;

    private static async Task<LessonReadingReply> ReadBodyAsync(
        LessonRoom room,
        StatementSlots slots,
        HttpRequest request,
        string name,
        TimelineSnapshot snapshot,
        CancellationToken cancellationToken
    )
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellationToken);
        // Its scenes may ask the graph, as statements of a visitor do.
        using var place = await slots.TakeAsync(Visitor.Of(request.HttpContext), cancellationToken);
        return await room.ReadAsync(name, text, snapshot);
    }

    /// <summary>The file's own name, from whatever system it comes; a lesson that has not been saved yet has none.</summary>
    private static string NameOf(string? name) =>
        name?[(name.LastIndexOfAny(['/', '\\']) + 1)..] is { } own && !string.IsNullOrWhiteSpace(own) ? own : "lesson.md";

    private sealed class MostBytes : IRequestSizeLimitMetadata
    {
        /// <inheritdoc/>
        public long? MaxRequestBodySize => LessonReader.MostBytes;
    }
}
