using System.CommandLine;

namespace DentalSynth.Cli.Settings;

/// <summary>One thing that can be set, by an option or by an environment variable of the same meaning.</summary>
/// <remarks>Options are taken as text, so that a value is read by one parser wherever it comes from.</remarks>
/// <typeparam name="T">What the text stands for.</typeparam>
internal sealed class Setting<T>
{
    private readonly Func<string, T> parse;

    /// <summary>Declares a setting.</summary>
    /// <param name="option">The option's name, with its dashes.</param>
    /// <param name="variable">The environment variable's name, or none.</param>
    /// <param name="parse">Reads a value; throws <see cref="FormatException"/> with what would be right.</param>
    /// <param name="description">What the help says.</param>
    public Setting(string option, string? variable, Func<string, T> parse, string description)
    {
        var text = variable is null ? description : $"{description} [{variable}]";
        Option = new(option) { Description = text, HelpName = option.TrimStart('-') };
        Variable = variable;
        this.parse = parse;
    }

    /// <summary>Gets the option, to be added to the commands that take it.</summary>
    public Option<string?> Option { get; }

    /// <summary>Gets the environment variable's name.</summary>
    public string? Variable { get; }

    /// <summary>Reads a value.</summary>
    /// <exception cref="RefusedException">The text is not of the setting's kind; the message names the source.</exception>
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
