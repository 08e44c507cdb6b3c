using System.Globalization;
using System.Text;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>Writes a pattern for the matcher of .NET, in which only what means the same there is used: each class as the ranges that it is.</summary>
internal sealed class RegexWriter
{
    private const int LongestText = 300_000;

    private readonly StringBuilder _text = new();
    private readonly TextForm _form;
    private readonly int _groups;
    private readonly bool _captures;

    private RegexWriter(RegexNode whole, TextForm form)
    {
        _form = form;
        var parts = RegexShape.Within(whole).ToArray();
        _captures = parts.Any(part => part is BackReferenceNode);
        _groups = parts.OfType<GroupNode>().Select(group => group.Number).DefaultIfEmpty().Max();
    }

    /// <summary>The pattern.</summary>
    /// <param name="whole">All of it.</param>
    /// <param name="form">What kind of text it is for.</param>
    /// <exception cref="RegexRefusal">It would be too long.</exception>
    public static string Write(RegexNode whole, TextForm form)
    {
        var writer = new RegexWriter(whole, form);
        writer._text.Append(@"\A");
        writer.Group("(?:", whole);
        return writer._text.Append(@"\z").ToString();
    }

    private void Write(RegexNode node)
    {
        if (_text.Length > LongestText)
        {
            throw new RegexRefusal("its classes hold too many characters, too often", 0, isValid: true);
        }

        switch (node)
        {
            case CharacterNode one:
                CharacterText.Append(_text, one.Set, _form);
                break;
            case SequenceNode row:
                foreach (var part in row.Parts)
                {
                    Write(part);
                }
                break;
            case AlternativesNode some:
                WriteChoices(some);
                break;
            case RepeatNode repeat:
                WriteRepeat(repeat);
                break;
            case GroupNode group:
                Group(
                    group.IsAtomic ? "(?>"
                        : group.Number > 0 && _captures ? "("
                        : "(?:",
                    group.Part
                );
                break;
            case LookNode look:
                Group("(?" + (look.IsBehind ? "<" : "") + (look.IsNegative ? "!" : "="), look.Part);
                break;
            case SignNode sign:
                Group("(?:", sign.Meaning);
                break;
            case PlaceNode place:
                Group("(?:", place.Meaning);
                break;
            case EdgeNode edge:
                _text.Append(edge.IsStart ? @"\A" : @"\z");
                break;
            case BackReferenceNode reference:
                WriteReference(reference);
                break;
        }
    }

    private void WriteChoices(AlternativesNode some)
    {
        _text.Append("(?:");
        for (var i = 0; i < some.Choices.Count; i++)
        {
            _text.Append(i > 0 ? "|" : "");
            Write(some.Choices[i]);
        }

        _text.Append(')');
    }

    private void WriteRepeat(RepeatNode repeat)
    {
        _text.Append(repeat.Mode == RepeatMode.Possessive ? "(?>" : "");
        Group("(?:", repeat.Part);
        _text.Append(
            (repeat.Minimum, repeat.Maximum) switch
            {
                (0, 1) => "?",
                (0, null) => "*",
                (1, null) => "+",
                (var least, null) => string.Create(CultureInfo.InvariantCulture, $"{{{least},}}"),
                var (least, most) => string.Create(CultureInfo.InvariantCulture, $"{{{least},{most}}}"),
            }
        );
        _text.Append(
            repeat.Mode switch
            {
                RepeatMode.Lazy => "?",
                RepeatMode.Possessive => ")",
                _ => "",
            }
        );
    }

    private void WriteReference(BackReferenceNode reference)
    {
        if (reference.Number > _groups)
        {
            _text.Append("(?!)");
            return;
        }

        var again = string.Create(CultureInfo.InvariantCulture, $@"\k<{reference.Number}>");
        _text.Append(reference.IgnoresCase ? $"(?i:{again})" : again);
    }

    private void Group(string opening, RegexNode part)
    {
        _text.Append(opening);
        Write(part);
        _text.Append(')');
    }
}
