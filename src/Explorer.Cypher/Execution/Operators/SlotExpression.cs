using Explorer.Cypher.Execution.Evaluation;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>An expression and the slot that its value goes to.</summary>
internal readonly record struct SlotExpression(int Slot, Evaluator Expression);
