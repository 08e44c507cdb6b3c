using System.Globalization;
using Explorer.Content.Loading;
using Spectre.Console;

namespace Explorer.Loader.Commands;

/// <summary>Shows how far a load is: a bar where a person watches, else lines. Where rows are counted, with their rate and the time that is left.</summary>
internal static class LoadProgress
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(2);

    public static Task<T> WatchAsync<T>(Surroundings surroundings, Func<IProgress<LoadStep>, Task<T>> load) =>
        surroundings.IsTerminal
            ? surroundings
                .Progress()
                .Progress()
                .AutoClear(true)
                .StartAsync(context => load(new Bar(context.AddTask("Loading", maxValue: 1), surroundings.Clock)))
            : load(new Lines(surroundings.Error, surroundings.Clock));

    private sealed class Bar(ProgressTask task, TimeProvider clock) : IProgress<LoadStep>
    {
        private readonly RowRate _rate = new(clock);

        public void Report(LoadStep value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            // The last step has no title, and a bar must have one.
            if (value.Title.Length > 0)
            {
                task.Description = Markup.Escape(_rate.Describe(value) is { } rows ? $"{value.Title}, {rows}" : value.Title);
            }
        }
    }

    private sealed class Lines(TextWriter writer, TimeProvider clock) : IProgress<LoadStep>
    {
        private readonly RowRate _rate = new(clock);
        private long _lastLine;
        private string _lastTitle = "";

        public void Report(LoadStep value)
        {
            if (value.Done >= value.Total)
            {
                return;
            }
            if (_rate.Describe(value) is not { } rows)
            {
                writer.WriteLine(value.Total == 1 ? value.Title : $"[{value.Done + 1}/{value.Total}] {value.Title}");
                return;
            }

            if (value.Title == _lastTitle && clock.GetElapsedTime(_lastLine) < BetweenLines)
            {
                return;
            }
            (_lastTitle, _lastLine) = (value.Title, clock.GetTimestamp());
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{100 * value.Done / value.Total, 3}%] {value.Title}, {rows}"));
        }
    }
}
