using System.Text.RegularExpressions;
using DotNetEnv;
using Sprache;

namespace DentalSynth.Cli.Settings;

/// <summary>The variables of a settings file such as <c>.env_demo</c>: one NAME=value per line.</summary>
internal sealed partial class EnvironmentFile
{
    public const string DefaultName = ".env_demo";

    private readonly string path;
    private readonly Dictionary<string, string> variables;

    private EnvironmentFile(string path, Dictionary<string, string> variables)
    {
        this.path = path;
        this.variables = variables;
    }

    /// <summary>Reads the named file, or the default file if it exists.</summary>
    /// <exception cref="RefusedException">The named file is missing, or a line is not NAME=value.</exception>
    public static EnvironmentFile Read(string? named)
    {
        var path = named ?? DefaultName;
        if (File.Exists(path))
        {
            return Parse(path, ReadText(path));
        }

        return named is null ? new(path, []) : throw new RefusedException($"--env-file: there is no file {named}");
    }

    /// <summary>Returns a variable; null if it is missing or empty.</summary>
    public SettingText? Find(string name) =>
        variables.TryGetValue(name, out var value) && value.Length > 0 ? new(value, $"{name} in {path}") : null;

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{path} can't be read: {problem.Message}");
        }
    }

    private static EnvironmentFile Parse(string path, string text)
    {
        var misread = Array.FindIndex(text.Split('\n'), Misread().IsMatch);
        if (misread >= 0)
        {
            throw new RefusedException($"{path}, line {misread + 1}: put a value with $ or # in single quotes");
        }

        try
        {
            var variables = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (name, value) in Env.LoadContents(text, new LoadOptions(setEnvVars: false)))
            {
                variables[name] = value;
            }

            return new(path, variables);
        }
        catch (ParseException problem)
        {
            // The parser's message quotes the line, which may contain a password.
            throw new RefusedException($"{path}, line {problem.Position.Line}: expected NAME=value");
        }
    }

    // Outside single quotes the parser expands $, and an unquoted # starts a comment; both change the value silently.
    [GeneratedRegex("""^\s*[^#=\s][^=]*=\s*([^'"\s]*[$#]|"[^"]*\$)""", RegexOptions.CultureInvariant)]
    private static partial Regex Misread();
}
