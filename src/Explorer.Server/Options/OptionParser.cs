using System.Text;

namespace Explorer.Server.Options;

/// <summary>Reads the options: the command line wins over the environment, the environment over the defaults.</summary>
internal static class OptionParser
{
    /// <summary>The options that a command line and an environment ask for.</summary>
    /// <param name="args">The command line: <c>--name value</c> or <c>--name=value</c>.</param>
    /// <param name="variable">Looks up an environment variable.</param>
    /// <exception cref="OptionException">An option is unknown, lacks its value, or has a wrong one.</exception>
    public static ServerOptions Parse(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var options = new ServerOptions();
        foreach (var option in ServerOption.All)
        {
            if (option.Variables.Select(variable).FirstOrDefault(value => value is not null) is { } value)
            {
                options = option.Apply(options, value);
            }
        }

        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] is "--help" or "-h" or "-?")
            {
                return options with { ShowHelp = true };
            }
            if (args[i] is "--version")
            {
                return options with { ShowVersion = true };
            }
            var (name, value) = Split(args[i]);
            var option = Find(name);
            if (option.IsFlag)
            {
                value ??= "true";
            }
            value ??= i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : null;
            if (string.IsNullOrWhiteSpace(value) && !option.IsValueOptional)
            {
                throw new OptionException($"{name} needs a value: {name} {option.Argument}.");
            }
            options = option.Apply(options, value ?? "");
        }

        return Exposure.Check(ImportPlace.Check(options));
    }

    /// <summary>The help text: one line for each option.</summary>
    public static string Help()
    {
        var text = new StringBuilder(
            "Explorer.Server: the alliances and rivalries of a data set, year by year, in the browser.\n\nOptions:\n"
        );
        foreach (var option in ServerOption.All)
        {
            text.Append($"  {option.Name + " " + option.Argument, -24} {option.Help} [{string.Join(", ", option.Variables)}]\n");
        }
        text.Append("  --version                the version of the program\n");
        text.Append("  --help                   this text\n\n");
        text.Append(
            "Exit codes: 0 ended as asked, 2 wrong option, 3 damaged data set, 4 graph cannot be opened, 5 cannot listen on the address.\n"
        );
        return text.ToString();
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }

    private static ServerOption Find(string name) =>
        ServerOption.All.FirstOrDefault(option => option.Name == name)
        ?? throw new OptionException(
            $"The option {name} is not known. Known are {string.Join(", ", ServerOption.All.Select(option => option.Name))}, --version and --help."
        );
}
