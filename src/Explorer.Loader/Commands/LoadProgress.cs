using Explorer.Loader.Loading;
using Spectre.Console;

namespace Explorer.Loader.Commands;

/// <summary>Shows how far a load is: a bar where a person watches, else a line for each step.</summary>
internal static class LoadProgress
{
    public static Task<LoadSummary> WatchAsync(Surroundings surroundings, Func<IProgress<LoadStep>, Task<LoadSummary>> load) =>
        surroundings.IsTerminal
            ? surroundings
                .Progress()
                .Progress()
                .AutoClear(true)
                .StartAsync(context => load(new Bar(context.AddTask("Loading", maxValue: 1))))
            : load(new Lines(surroundings.Error));

    private sealed class Bar(ProgressTask task) : IProgress<LoadStep>
    {
        public void Report(LoadStep value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            // The last step has no title, and a bar must have one.
            if (value.Title.Length > 0)
                task.Description = Markup.Escape(value.Title);
        }
    }

    private sealed class Lines(TextWriter writer) : IProgress<LoadStep>
    {
        public void Report(LoadStep value)
        {
            if (value.Done < value.Total)
                writer.WriteLine($"[{value.Done + 1}/{value.Total}] {value.Title}");
        }
    }
}
