using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Execution.Files;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>A row for each record of a file below the folder that the engine may read; one record at a time is in memory.</summary>
internal sealed class LoadCsv(PhysicalOperator input, Evaluator source, bool withHeaders, int record, int line, int file, char terminator)
    : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), this);

    private IEnumerator<Value> Records(ImportFile found, string name, ExecutionGate gate)
    {
        using var text = Open(found, name);
        var records = new CsvRecords(text, terminator);
        var headers = withHeaders ? Read(records, name) : null;
        if (withHeaders && headers is null)
        {
            yield break;
        }

        while (Read(records, name) is { } fields)
        {
            gate.Pass();
            yield return headers is null ? Value.List(Array.ConvertAll(fields, Field)) : Map(headers, fields);
        }
    }

    private static StreamReader Open(ImportFile found, string name)
    {
        try
        {
            return new StreamReader(found.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw ImportFolder.Failed(name, "the file cannot be read", failure);
        }
    }

    private static string?[]? Read(CsvRecords records, string name)
    {
        try
        {
            return records.Read();
        }
        catch (Exception failure) when (failure is FormatException or IOException)
        {
            throw ImportFolder.Failed(name, failure.Message, failure);
        }
    }

    // Of two fields with one name the last counts, and what is beyond the names is left out, as at Neo4j.
    private static Value Map(string?[] headers, string?[] fields)
    {
        var map = new Dictionary<string, Value>(StringComparer.Ordinal);
        for (var i = 0; i < headers.Length; i++)
        {
            map[headers[i] ?? ""] = i < fields.Length ? Field(fields[i]) : Value.Null;
        }

        return Value.Map(map);
    }

    private static Value Field(string? text) => text is null ? Value.Null : (Value)text;

    private sealed class Cursor(ExecutionContext context, RowCursor input, LoadCsv plan) : RowCursor(context)
    {
        private IEnumerator<Value>? _records;
        private long _number;
        private string _name = "";

        public override void Begin()
        {
            _records?.Dispose();
            _records = null;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (_records is null || !_records.MoveNext())
            {
                _records?.Dispose();
                _records = null;
                if (!input.Next())
                {
                    return false;
                }

                Start();
            }

            var row = Context.Row;
            row[plan.Record] = _records.Current;
            row[plan.Line] = ++_number;
            row[plan.File] = _name;
            return true;
        }

        private void Start()
        {
            var value = plan.Source.Evaluate(Context);
            var written =
                value.Kind == ValueKind.String
                    ? value.AsString()
                    : throw ValueErrors.Type($"LOAD CSV takes the name of a file, not {ValueErrors.Describe(value)}");
            var found = Context.Environment.Files.Find(written);
            _name = found.Name;
            _number = plan.WithHeaders ? 1 : 0;
            _records = plan.Records(found, written, Context.Gate);
        }
    }

    private Evaluator Source => source;

    private bool WithHeaders => withHeaders;

    private int Record => record;

    private int Line => line;

    private int File => file;
}
