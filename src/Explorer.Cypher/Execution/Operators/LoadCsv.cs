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
        var records = new CsvRecords(text, terminator, gate);
        var headers = withHeaders ? Read(records, name) : null;
        if (withHeaders && headers is null)
        {
            yield break;
        }

        var places = headers is null ? null : Places(headers);

        while (Read(records, name) is { } fields)
        {
            gate.Pass();
            yield return places is null
                ? Value.List(Array.ConvertAll(fields, Field))
                : Value.Map(new CsvRecord(places, Fields(fields, headers!.Length)));
        }
    }

    private static StreamReader Open(ImportFile found, string name)
    {
        try
        {
            return ImportText.Open(found.Path, name);
        }
        catch (InvalidDataException failure)
        {
            throw ImportFolder.Damaged(name, failure);
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
        catch (FormatException failure)
        {
            throw ImportFolder.Broken(name, failure.Message, failure);
        }
        catch (InvalidDataException failure)
        {
            throw ImportFolder.Damaged(name, failure);
        }
        catch (IOException failure)
        {
            throw ImportFolder.Failed(name, "the file cannot be read to its end", failure);
        }
    }

    // Of two fields with one name the last counts, and what is beyond the names is left out, as at Neo4j.
    private static OrderedDictionary<string, int> Places(string?[] headers)
    {
        var places = new OrderedDictionary<string, int>(headers.Length, StringComparer.Ordinal);
        for (var i = 0; i < headers.Length; i++)
        {
            places[headers[i] ?? ""] = i;
        }

        return places;
    }

    private static Value[] Fields(string?[] fields, int count)
    {
        var values = new Value[count];
        for (var i = 0; i < count && i < fields.Length; i++)
        {
            values[i] = Field(fields[i]);
        }

        return values;
    }

    private static Value Field(string? text) => text is null ? Value.Null : (Value)text;

    private sealed class Cursor(ExecutionContext context, RowCursor input, LoadCsv plan) : RowCursor(context)
    {
        private IEnumerator<Value>? _records;
        private long _number;
        private string _name = "";

        protected override void Restart()
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
