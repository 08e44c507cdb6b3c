using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>For each row the rows of a procedure; a procedure without outputs gives the row itself.</summary>
internal sealed class ProcedureCall(
    PhysicalOperator input,
    ProcedureSignature signature,
    Evaluator[] arguments,
    (int Field, int Slot)[] yields
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, input.Open(context), signature, arguments, yields);

    private sealed class Cursor(
        ExecutionContext context,
        RowCursor input,
        ProcedureSignature signature,
        Evaluator[] arguments,
        (int Field, int Slot)[] yields
    ) : RowCursor(context)
    {
        private IEnumerator<IReadOnlyList<Value>>? _rows;

        protected override void Restart()
        {
            _rows = null;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (_rows is not null && _rows.MoveNext())
                {
                    foreach (var (field, slot) in yields)
                    {
                        Context.Row[slot] = _rows.Current[field];
                    }

                    return true;
                }

                _rows = null;
                if (!input.Next())
                {
                    return false;
                }

                var result = Run();
                if (signature.Outputs.Count == 0)
                {
                    foreach (var _ in result)
                    {
                        // A procedure without outputs is called for what it does.
                    }

                    return true;
                }

                _rows = result.GetEnumerator();
            }
        }

        private IEnumerable<IReadOnlyList<Value>> Run()
        {
            var procedure =
                Context.Environment.Procedures.Find(signature.Name)
                ?? throw new CypherException(
                    CypherErrorType.ProcedureError,
                    CypherPhase.Runtime,
                    "ProcedureNotFound",
                    $"There is no procedure {signature.Name} any more"
                );
            var values = new Value[arguments.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = arguments[i].Evaluate(Context);
            }

            return procedure.RunIn is { } run
                ? run(Context.Transaction, values, Context.Environment.Functions)
                : procedure.Run(Context.Transaction, values);
        }
    }
}
