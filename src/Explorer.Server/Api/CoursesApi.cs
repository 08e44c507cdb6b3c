using System.ComponentModel;
using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Content.Courses;
using Explorer.Content.Courses.Answers;
using Explorer.Content.Courses.Steps;
using Explorer.Server.Courses;
using Explorer.Server.Errors;
using Explorer.Server.Limits;
using Explorer.Server.Prose;
using Microsoft.AspNetCore.Http.Metadata;

namespace Explorer.Server.Api;

/// <summary>The courses, and whether an answer to a step is right.</summary>
internal static class CoursesApi
{
    /// <summary>Maps <c>/api/courses</c> and the check of an answer below it.</summary>
    public static void MapCourses(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/api/courses", List)
            .WithName("listCourses")
            .WithTags("Courses")
            .WithSummary("The courses")
            .WithDescription("Every course of cypher/course with its steps, and what is wrong with files that are no course.")
            .Produces<CoursesReply>();
        routes
            .MapPost("/api/courses/{course}/steps/{step}/check", CheckAsync)
            .WithName("checkAnswer")
            .WithTags("Courses")
            .WithSummary("Whether an answer to a step is right")
            .WithDescription(
                "Runs the solution of the step with the parameters of the answer, and compares the rows: it is right if the same come, each as often. "
                    + "What differs is said in sentences. The answer is what the Query API gave for a statement; no statement is run that comes with the request."
            )
            .WithMetadata(new MostBytes())
            .Accepts<StepAnswerRequest>("application/json")
            .Produces<StepVerdictReply>()
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult List(CourseShelf shelf)
    {
        var readings = shelf.ReadAll();
        return TypedResults.Ok(
            new CoursesReply(
                [.. readings.Select(reading => reading.Course).OfType<Course>().Select(Written)],
                [.. readings.SelectMany(reading => reading.Problems).Select(problem => $"cypher/{CourseShelf.FolderName}/{problem}")],
                AnswerComparison.MostRows
            )
        );
    }

    private static async Task<IResult> CheckAsync(
        CourseShelf shelf,
        StepJudge judge,
        StatementSlots slots,
        HttpRequest request,
        [Description("The name of the course.")] string course,
        [Description("The number of the step, from 1.")] string step,
        CancellationToken cancellationToken
    )
    {
        // A page of another site can send a body that does not say what it is.
        if (!request.HasJsonContentType())
        {
            return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        }
        if (shelf.Find(course) is not { } found)
        {
            var known = shelf.ReadAll().Select(reading => reading.Course?.Name).OfType<string>().ToList();
            return ProblemReply.Of(
                StatusCodes.Status404NotFound,
                "No such course",
                known.Count == 0 ? "There is no course here." : $"There is no course {course}. There is: {string.Join(", ", known)}.",
                known
            );
        }
        if (
            !int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1
            || number > found.Steps.Count
        )
        {
            var steps = $"1 to {found.Steps.Count}";
            return ProblemReply.Of(
                StatusCodes.Status404NotFound,
                "No such step",
                $"{course} has no step {step}. It has the steps {steps}.",
                [steps]
            );
        }
        try
        {
            var body = await StepAnswerBody.ReadAsync(request, cancellationToken);
            using var room = await slots.TakeAsync(Visitor.Of(request.HttpContext), cancellationToken);
            return TypedResults.Ok(await judge.JudgeAsync(course, found.Steps[number - 1], body));
        }
        catch (QueryParameterException wrong)
        {
            return ProblemReply.Of(StatusCodes.Status400BadRequest, "A parameter is none", wrong.Message);
        }
    }

    private static CourseReply Written(Course course) =>
        new(course.Name, course.Title, course.About, course.DataSet, [.. course.Steps.Select(Written)]);

    private static CourseStepReply Written(CourseStep step) =>
        new(
            step.Name,
            step.Title,
            PhraseReply.Of(step.Text),
            step.Start.Text,
            PhraseReply.Of(step.Task),
            PhraseReply.Of(step.Hint),
            step.Solution.Text,
            PhraseReply.Of(step.Learned),
            step.Year,
            step.Rules.IsOrdered,
            step.Rules.IsNamed
        );

    /// <summary>An answer of as many rows as need to be sent fits in well.</summary>
    private sealed class MostBytes : IRequestSizeLimitMetadata
    {
        /// <inheritdoc/>
        public long? MaxRequestBodySize => 8 << 20;
    }
}
