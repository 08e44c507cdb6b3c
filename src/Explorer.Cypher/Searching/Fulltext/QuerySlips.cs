namespace Explorer.Cypher.Searching.Fulltext;

/// <summary>Finds the usual slips in the text of a full-text query, so that they can be told in a sentence.</summary>
internal static class QuerySlips
{
    /// <summary>What helps where no slip was found.</summary>
    public const string Advice =
        "the signs + - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ / mean something; put a backslash before one that stands for itself";

    /// <summary>The slip in a text, as the end of a sentence; null if none was found, which does not say that there is none.</summary>
    /// <param name="text">The query.</param>
    /// <param name="deepest">How many brackets may lie within each other.</param>
    public static string? In(string text, int deepest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "it is empty; write the words to look for";
        }

        var opened = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 == text.Length:
                    return "it ends with a backslash, behind which a sign belongs";
                case '\\':
                    i++;
                    break;
                case '"' or '/':
                    var end = EndOf(text, i);
                    if (end < 0)
                    {
                        return text[i] == '"'
                            ? $"the quote at place {i + 1} is never closed"
                            : $"a '/' begins a regular expression, which is never closed; put a backslash before it (place {i + 1})";
                    }
                    i = end;
                    break;
                case '(':
                    opened.Push(i);
                    if (opened.Count > deepest)
                    {
                        return $"more than {deepest} brackets lie within each other";
                    }
                    break;
                case ')' when opened.Count == 0:
                    return $"the bracket that is closed at place {i + 1} was never opened";
                case ')':
                    opened.Pop();
                    break;
                default:
                    break;
            }
        }

        return opened.Count > 0 ? $"the bracket at place {opened.Peek() + 1} is never closed" : AtEnd(text.TrimEnd());
    }

    private static string? AtEnd(string text)
    {
        var last = text.Split(' ')[^1];
        return last switch
        {
            "AND" or "OR" or "NOT" or "&&" or "||" or "!" or "+" or "-" => $"a word to look for belongs behind '{last}'",
            _ when text.EndsWith(':') => $"a word to look for belongs behind '{last}'",
            _ when text.EndsWith('^') => "a number belongs behind '^'",
            _ => null,
        };
    }

    private static int EndOf(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                return i;
            }
        }

        return -1;
    }
}
