namespace Explorer.Cypher.RegularExpressions;

/// <summary>What a text is made of, as far as matching has to know: a character may be one 16-bit unit or two.</summary>
internal enum TextForm
{
    /// <summary>Each character is one unit.</summary>
    Plain,

    /// <summary>Some characters are a pair of surrogates.</summary>
    Paired,

    /// <summary>There is a surrogate without the other of its pair.</summary>
    Broken,
}

/// <summary>Tells the form of texts.</summary>
internal static class TextForms
{
    /// <summary>The form of a text.</summary>
    public static TextForm Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return TextForm.Plain;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return TextForm.Broken;
            }

            i++;
        }

        return TextForm.Paired;
    }
}
