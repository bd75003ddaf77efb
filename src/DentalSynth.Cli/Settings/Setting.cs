namespace DentalSynth.Cli.Settings;

/// <summary>A setting with an option and an environment variable.</summary>
/// <remarks>The option is text, so that every source uses the same parser.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class Setting<T>
{
    private readonly Func<string, T> parse;

    /// <summary>Declares a setting.</summary>
    /// <param name="option">The option's name, with its dashes.</param>
    /// <param name="variable">The environment variable's name, or null.</param>
    /// <param name="parse">Parses a value; throws <see cref="FormatException"/> with what is allowed.</param>
    /// <param name="description">The help text.</param>
    public Setting(string option, string? variable, Func<string, T> parse, string description)
    {
        var text = variable is null ? description : $"{description} [{variable}]";
        Option = new(option) { Description = text, HelpName = option.TrimStart('-') };
        Variable = variable;
        this.parse = parse;
    }

    public Option<string?> Option { get; }

    public string? Variable { get; }

    /// <summary>Parses a value.</summary>
    /// <exception cref="RefusedException">The value is invalid; the message names its source.</exception>
    public T Parse(SettingText text)
    {
        try
        {
            return parse(text.Value);
        }
        catch (FormatException problem)
        {
            throw new RefusedException($"{text.Source} {problem.Message}");
        }
    }
}
