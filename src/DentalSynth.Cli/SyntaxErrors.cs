namespace DentalSynth.Cli;

/// <summary>Describes errors of a command line without repeating values, which may be passwords.</summary>
internal static class SyntaxErrors
{
    public static string? Find(ParseResult arguments)
    {
        if (arguments.Errors.Count == 0)
        {
            return null;
        }

        var command = arguments.CommandResult.Command;
        var hint = $"see {(command is RootCommand ? "dentalsynth" : $"dentalsynth {command.Name}")} --help";
        return $"{Describe(arguments, command)}; {hint}";
    }

    private static string Describe(ParseResult arguments, Command command)
    {
        var stray = arguments.UnmatchedTokens;
        if (stray.FirstOrDefault(token => token.StartsWith('-')) is { } option)
        {
            return $"unknown option {option.Split('=', ':')[0]}";
        }

        if (stray.Count > 0)
        {
            return command is RootCommand ? $"unknown command {stray[0]}" : $"{command.Name} takes options only";
        }

        return arguments.Errors[0].Message.TrimEnd('.');
    }
}
