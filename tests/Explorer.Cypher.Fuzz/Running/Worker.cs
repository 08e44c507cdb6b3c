using System.Diagnostics;
using System.Text;
using Explorer.Cypher.Fuzz.Statements;

namespace Explorer.Cypher.Fuzz.Running;

/// <summary>
/// Runs one seed after the other, as they are dealt, on a thread with a small stack. What it runs just now stands in a file, which survives even a process that dies of a stack overflow.
/// </summary>
internal sealed class Worker : IDisposable
{
    // As little as a thread is given anywhere the program runs.
    private const int StackBytes = 1 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly StatementRunner _runner = new();
    private readonly Dictionary<string, FoundMistake> _failures;
    private readonly FileStream _note;
    private readonly Thread _thread;
    private readonly SeedCounter _seeds;
    private volatile Running? _running;
    private Running? _runningBefore;
    private int _calls;

    public Worker(int number, SeedCounter seeds, Dictionary<string, FoundMistake> failures)
    {
        (_seeds, _failures) = (seeds, failures);
        NotePath = PathOfNote(number);
        _note = new FileStream(NotePath, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        _thread = new Thread(Run, StackBytes) { IsBackground = true };
    }

    private sealed record Running(int Seed, string Statement);

    /// <summary>How many statements, generated or not, ended how.</summary>
    public Dictionary<(bool Generated, string End), int> Counts { get; } = [];

    public bool IsDone { get; private set; }

    private string NotePath { get; }

    /// <summary>What the last run was at when its process died; null if it did not.</summary>
    public static string? LeftBehind(int number) => File.Exists(PathOfNote(number)) ? File.ReadAllText(PathOfNote(number)) : null;

    /// <summary>The statement of a seed: generated for even ones, a mutation for odd ones.</summary>
    public static string StatementOf(int seed) => seed % 2 == 0 ? StatementGenerator.Of(seed) : Mutation.Of(seed);

    public void Start() => _thread.Start();

    /// <summary>To be called now and then: what it has been at for more than so many calls, or null. Counting calls is fair on a machine that stands still at times.</summary>
    public string? RunningLongerThan(int calls)
    {
        _calls = ReferenceEquals(_running, _runningBefore) ? _calls + 1 : 0;
        _runningBefore = _running;
        return _runningBefore is { } running && _calls > calls ? Describe(running.Seed, running.Statement) : null;
    }

    public void Dispose()
    {
        _note.Dispose();
        File.Delete(NotePath);
    }

    private static string PathOfNote(int number) => Path.Combine(AppContext.BaseDirectory, $"running-{number}.txt");

    private static string Describe(int seed, string statement) => $"seed {seed} ({FuzzSettings.Replay(seed)})\n{statement}";

    private void Run()
    {
        while (_seeds.Next() is { } seed)
        {
            RunOne(seed);
        }
        IsDone = true;
    }

    private void RunOne(int seed)
    {
        var statement = StatementOf(seed);
        Note(seed, statement);
        try
        {
            var started = Stopwatch.GetTimestamp();
            _running = new Running(seed, statement);
            Count(seed % 2 == 0, _runner.Run(statement));
            if (Stopwatch.GetElapsedTime(started) > Longest && _runner.Time(statement) is var time && time > Longest)
            {
                throw new FuzzFailure($"It took {time.TotalSeconds:0.0} s");
            }
        }
        catch (FuzzFailure failure)
        {
            Report(failure, seed, statement);
        }
        finally
        {
            _running = null;
        }
    }

    private void Report(FuzzFailure failure, int seed, string statement)
    {
        lock (_failures)
        {
            var known = _failures.GetValueOrDefault(failure.Place) ?? new FoundMistake("", int.MaxValue, 0);
            _failures[failure.Place] =
                statement.Length < known.Length
                    ? new FoundMistake($"{Describe(seed, statement)}\n{failure.Message}", statement.Length, known.Count + 1)
                    : known with
                    {
                        Count = known.Count + 1,
                    };
        }
    }

    private void Count(bool generated, string end) => Counts[(generated, end)] = Counts.GetValueOrDefault((generated, end)) + 1;

    private void Note(int seed, string statement)
    {
        var bytes = Encoding.UTF8.GetBytes(Describe(seed, statement));
        _note.SetLength(bytes.Length);
        _note.Position = 0;
        _note.Write(bytes);
    }
}
