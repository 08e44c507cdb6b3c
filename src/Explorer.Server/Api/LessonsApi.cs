using System.ComponentModel;
using System.Text;
using Explorer.Loader.Lessons.Reading;
using Explorer.Server.Lessons;
using Explorer.Server.Limits;
using Explorer.Server.Replies;
using Explorer.Server.Shelf;
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

    private static async Task<IResult> ListAsync(
        PreparedLessons lessons,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    ) => new PreparedResult(await lessons.GetAsync(dataset, cancellationToken));

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
        // A page of another site can send a body that does not say what it is.
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != Markdown)
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }
        var snapshot = await shelf.TimelineAsync(dataset, cancellationToken);
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellationToken);
        // Its scenes may ask the graph, as statements of a visitor do.
        using var place = await slots.TakeAsync(Visitor.Of(request.HttpContext), cancellationToken);
        return TypedResults.Ok(await room.ReadAsync(NameOf(name), text, snapshot));
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
