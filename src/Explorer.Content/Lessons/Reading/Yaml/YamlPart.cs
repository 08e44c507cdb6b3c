namespace Explorer.Content.Lessons.Reading.Yaml;

/// <summary>A value of a YAML text, and where it begins in the file.</summary>
internal abstract record YamlPart(int Line, int Column);

/// <summary>A text, a number or a date: YAML's types do not count, only what is written.</summary>
/// <param name="Text">What is written, without quotes; empty if nothing is.</param>
/// <param name="IsPlain">Whether it stands without quotes on one line, so that its letters can be counted.</param>
internal sealed record YamlText(int Line, int Column, string Text, bool IsPlain) : YamlPart(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlList(int Line, int Column, IReadOnlyList<YamlPart> Items) : YamlPart(Line, Column);

/// <summary>Keys with their values.</summary>
internal sealed record YamlMap(int Line, int Column, IReadOnlyList<YamlKey> Keys) : YamlPart(Line, Column);

/// <summary>What no lesson has, and about which something has been said.</summary>
internal sealed record YamlRefused(int Line, int Column) : YamlPart(Line, Column);

/// <summary>A key with its value, and the place of the key in the file.</summary>
internal sealed record YamlKey(string Key, YamlPart Value, int Line, int Column);
