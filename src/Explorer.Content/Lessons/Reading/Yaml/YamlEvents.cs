using Explorer.Content.Lessons.Faults;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explorer.Content.Lessons.Reading.Yaml;

/// <summary>
/// Makes values of what YamlDotNet's parser tells. Its own tree would follow aliases and nest without end; here neither is possible, whoever wrote the file.
/// </summary>
/// <param name="parser">Tells what stands in the text.</param>
/// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class YamlEvents(IParser parser, int firstLine, LessonProblems problems)
{
    private const int Deepest = 3;

    /// <summary>The value that the text is; null if it is empty.</summary>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public YamlPart? ReadRoot()
    {
        try
        {
            return ReadDocument();
        }
        catch (Exception slip) when (slip is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner itself stumbles over a text that ends within brackets.
            throw new YamlException(Mark.Empty, Mark.Empty, "a bracket or a quote is not closed", slip);
        }
    }

    private YamlPart? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }
        var root = Read(1);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            problems.Add(LineOf(second.Start), (int)second.Start.Column, "A second text begins here.", "Take the line --- out.");
        }
        return root;
    }

    private YamlPart Read(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Refuse(alias, "A value cannot begin with *.", "Put it between \"quotes\".");
        }
        if (parser.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            Skip();
            return Refuse(node, $"A value cannot begin with {(node.Anchor.IsEmpty ? '!' : '&')}.", "Put it between \"quotes\".");
        }
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(LineOf(scalar.Start), (int)scalar.Start.Column, scalar.Value.Trim(), IsPlain(scalar));
        }
        if (depth > Deepest)
        {
            var start = parser.Current!;
            Skip();
            return Refuse(start, "Lists and keys are nested too deeply here.", "Write a value, or a list of values.");
        }
        return parser.TryConsume<SequenceStart>(out var sequence)
            ? ReadList(sequence, depth)
            : ReadMap(parser.Consume<MappingStart>(), depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlPart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(depth + 1));
        }
        return new YamlList(LineOf(start.Start), (int)start.Start.Column, items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var keys = new List<YamlKey>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Read(depth + 1);
            var value = Read(depth + 1);
            if (key is YamlText text)
            {
                keys.Add(new YamlKey(text.Text, value, text.Line, text.Column));
            }
            else if (key is not YamlRefused)
            {
                problems.Add(key.Line, key.Column, "A key is a word.", "Write key: value.");
            }
        }
        // Of a pair within brackets the parser does not say where it begins; its first key does.
        return keys.Count > 0
            ? new YamlMap(keys[0].Line, keys[0].Column, keys)
            : new YamlMap(LineOf(start.Start), (int)start.Start.Column, keys);
    }

    /// <summary>Passes over a value with all that is in it.</summary>
    private void Skip()
    {
        var depth = 0;
        do
        {
            depth += parser.Consume<ParsingEvent>().NestingIncrease;
        } while (depth > 0);
    }

    private YamlRefused Refuse(ParsingEvent at, string message, string remedy)
    {
        problems.Add(LineOf(at.Start), (int)at.Start.Column, message, remedy);
        return new YamlRefused(LineOf(at.Start), (int)at.Start.Column);
    }

    private int LineOf(Mark mark) => firstLine + (int)mark.Line - 1;

    private static bool IsPlain(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Start.Line == scalar.End.Line;
}
