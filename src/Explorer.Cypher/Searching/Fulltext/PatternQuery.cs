using System.Text.RegularExpressions;
using Explorer.Cypher.Expressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>
/// Finds the words that a pattern fits by looking at all of them. Lucene's own way makes a machine of the pattern first, which some patterns make too large for any memory; this takes time
/// that can be stopped.
/// </summary>
internal sealed class PatternQuery(string field, string written, Regex pattern, IWorkGate gate) : MultiTermQuery(field)
{
    public override string ToString(string field) => written;

    public override bool Equals(object? obj) => obj is PatternQuery other && base.Equals(obj) && other.Written == written;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), StringComparer.Ordinal.GetHashCode(written));

    protected override TermsEnum GetTermsEnum(Terms terms, AttributeSource atts) => new Words(terms.GetEnumerator(), pattern, gate);

    private string Written => written;

    private sealed class Words : FilteredTermsEnum
    {
        private readonly Regex _pattern;
        private readonly IWorkGate _gate;

        public Words(TermsEnum all, Regex pattern, IWorkGate gate)
            : base(all)
        {
            (_pattern, _gate) = (pattern, gate);
            SetInitialSeekTerm(new BytesRef());
        }

        protected override AcceptStatus Accept(BytesRef term)
        {
            _gate.Pass();
            return _pattern.IsMatch(term.Utf8ToString()) ? AcceptStatus.YES : AcceptStatus.NO;
        }
    }
}
