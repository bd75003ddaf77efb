namespace DentalSynth.Cli.Settings;

/// <summary>The sources of settings, in order of precedence: command line, environment, settings file.</summary>
/// <param name="arguments">The parsed command line.</param>
/// <param name="environment">Looks up an environment variable.</param>
/// <param name="file">The settings file's variables.</param>
internal sealed class SettingSources(ParseResult arguments, Func<string, string?> environment, EnvironmentFile file)
{
    /// <summary>Returns the setting's value, or <paramref name="fallback"/> if it is not set.</summary>
    /// <exception cref="RefusedException">The value is invalid.</exception>
    public T Read<T>(Setting<T> setting, T fallback) => Find(setting) is { } text ? setting.Parse(text) : fallback;

    private SettingText? Find<T>(Setting<T> setting)
    {
        if (arguments.GetResult(setting.Option) is { Implicit: false })
        {
            return new(arguments.GetValue(setting.Option) ?? "", setting.Option.Name);
        }

        if (setting.Variable is not { } name)
        {
            return null;
        }

        return environment(name) is { Length: > 0 } value
            ? new SettingText(value, $"{name} in the environment")
            : file.Find(name);
    }
}
