namespace Explorer.Content.DataSets.Findings;

/// <summary>Gathers what one file is forgiven: the first of each kind in words, the others by their number.</summary>
internal sealed class Remarks(string file)
{
    private readonly SortedDictionary<RemarkKind, (string Message, string? Others, int Count)> _kinds = [];

    /// <summary>Adds one.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="message">What was done, if it is the first.</param>
    /// <param name="others">What more of them are, such as "cells"; null if one remark says all.</param>
    public void Add(RemarkKind kind, string message, string? others = null) =>
        _kinds[kind] = _kinds.TryGetValue(kind, out var first) ? first with { Count = first.Count + 1 } : (message, others, 1);

    /// <summary>Whether there is one of a kind already; then only the number counts, and the words need not be made.</summary>
    public bool Has(RemarkKind kind) => _kinds.ContainsKey(kind);

    /// <summary>One remark of each kind.</summary>
    public IEnumerable<Remark> All =>
        _kinds.Values.Select(one => new Remark(
            file,
            one.Others is null || one.Count == 1 ? one.Message : $"{one.Message}; and so {one.Count - 1} more {one.Others}"
        ));
}
