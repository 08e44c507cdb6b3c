using System.ComponentModel;
using System.Text;
using Explorer.Loader.Lessons;
using Explorer.Server.Lessons;
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
                "Every lesson of cypher/datasets/DATASET/lessons with its scenes, the picture of each day that they show, and what is wrong with the files."
            )
            .Produces<LessonsReply>()
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
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> ListAsync(
        DataSetShelf shelf,
        LessonShelf lessons,
        LessonRoom room,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(room.All(lessons, await shelf.TimelineAsync(dataset, cancellationToken)));

    private static async Task<IResult> ReadAsync(
        DataSetShelf shelf,
        LessonRoom room,
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
        return TypedResults.Ok(room.Read(string.IsNullOrWhiteSpace(name) ? "lesson.md" : Path.GetFileName(name), text, snapshot));
    }

    /// <summary>The longest lesson has a tenth of that.</summary>
    private sealed class MostBytes : IRequestSizeLimitMetadata
    {
        /// <inheritdoc/>
        public long? MaxRequestBodySize => 512 << 10;
    }
}
