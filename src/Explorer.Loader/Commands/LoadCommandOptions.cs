using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>The options of <c>load</c> that say how to go about it.</summary>
internal sealed class LoadCommandOptions
{
    private static readonly LoadOptions Defaults = new();

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Say how it would be loaded, and what would be added, changed and removed. Writes nothing.",
    };

    private readonly Option<bool> _besideForeignData = new("--beside-foreign-data")
    {
        Description = "Load although others keep nodes under the same labels in this database. They stay as they are.",
    };

    private readonly Option<int> _stagedAbove = Rows(
        "--staged-above",
        Defaults.OneTransactionRows,
        least: 0,
        "Up to how many nodes and relationships a data set goes in one transaction. A larger one is written beside the old version, which it replaces at the end."
    );

    private readonly Option<int> _batch = Rows(
        "--batch",
        Defaults.BatchRows,
        least: 1,
        "How many rows each transaction of a staged load writes."
    );

    public void AddTo(Command command)
    {
        command.Add(_dryRun);
        command.Add(_besideForeignData);
        command.Add(_stagedAbove);
        command.Add(_batch);
    }

    public bool IsDryRun(ParseResult result) => result.GetValue(_dryRun);

    public LoadOptions Read(ParseResult result) =>
        new()
        {
            BesideForeignData = result.GetValue(_besideForeignData),
            OneTransactionRows = result.GetValue(_stagedAbove),
            BatchRows = result.GetValue(_batch),
        };

    private static Option<int> Rows(string name, int rows, int least, string description)
    {
        var option = new Option<int>(name)
        {
            HelpName = "ROWS",
            Description = $"{description} Default: {rows}.",
            DefaultValueFactory = _ => rows,
        };
        option.Validators.Add(result => CheckLeast(result, name, least));
        return option;
    }

    private static void CheckLeast(OptionResult result, string name, int least)
    {
        // What is no number at all is complained of by the parser itself.
        if (int.TryParse(result.Tokens is [var token, ..] ? token.Value : "", CultureInfo.InvariantCulture, out var rows) && rows < least)
        {
            result.AddError($"{name}: write a whole number from {least} on.");
        }
    }
}
