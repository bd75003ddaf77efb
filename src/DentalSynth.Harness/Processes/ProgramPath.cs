namespace DentalSynth.Harness.Processes;

/// <summary>Finds programs on the PATH.</summary>
public static class ProgramPath
{
    /// <summary>Returns the full path of a program; null if it is not on the PATH.</summary>
    public static string? Find(string program) => FindAll(program).FirstOrDefault();

    /// <summary>Returns all programs of that name, in the order of the PATH.</summary>
    public static IEnumerable<string> FindAll(string program)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return folders
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => Endings().Select(ending => Path.Join(folder, program + ending)))
            .Where(File.Exists);
    }

    private static string[] Endings() => OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [string.Empty];
}
