using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax;

// The older way to join labels (:A:B, and :X|:Y for types) and the newer one (:A&B, :X|Y) do not go together in one clause.
internal sealed partial class Parser
{
    private LabelSigns _labels;
    private bool _isInRelationship;

    private void NoteSign(bool isForRelationshipsToo = false)
    {
        if (!_isInRelationship || !isForRelationshipsToo)
        {
            _labels.Sign ??= Current.Position;
        }
    }

    private T? ParseWithOwnLabels<T>(Func<T?> parse, Func<T, bool> isOnlyAround)
        where T : class
    {
        var before = _labels;
        _labels = default;
        var result = parse();
        if (result is null || isOnlyAround(result))
        {
            _labels = before;
            return result;
        }
        CheckLabelSigns();
        _labels = before.With(_labels);
        return result;
    }

    private void CheckLabelSigns()
    {
        if (_labels.Colon is { } colon && _labels.Sign is not null)
        {
            throw SyntaxErrors.Unexpected(
                "Labels are joined by ':' alone (:A:B), or by '&', '|', '!' and '%' (:A&B|!C), but not by both in one clause; write '&' for this ':'.",
                colon
            );
        }
        if (_labels.Colon is { } beside && _labels.Word is not null)
        {
            throw SyntaxErrors.Unexpected("IS and labels joined by ':' do not go together in one clause; write '&' for this ':'.", beside);
        }
    }

    /// <summary>Where in a clause labels were first joined in one way and in the other.</summary>
    private record struct LabelSigns(SourcePosition? Colon, SourcePosition? Sign, SourcePosition? Word, SourcePosition? ColonBar)
    {
        public readonly LabelSigns With(LabelSigns more) =>
            new(Colon ?? more.Colon, Sign ?? more.Sign, Word ?? more.Word, ColonBar ?? more.ColonBar);
    }
}
