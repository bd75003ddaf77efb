using DentalSynth.Harness.Processes;

namespace DentalSynth.Harness.Postgres.Clusters;

/// <summary>Finds PostgreSQL's binaries on the PATH or in the standard folders of the operating system.</summary>
internal static class InstalledBinaries
{
    private static readonly string[] Linux = ["/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin"];

    private static readonly string[] MacOs =
    [
        "/opt/homebrew/opt/postgresql@*/bin",
        "/usr/local/opt/postgresql@*/bin",
        "/Applications/Postgres.app/Contents/Versions/*/bin",
    ];

    public static PostgresBinaries? Find() =>
        ProgramPath
            .FindAll("initdb")
            .Select(FolderOf)
            .Concat(StandardFolders().SelectMany(NewestFirst))
            .Select(folder => new PostgresBinaries(folder))
            .FirstOrDefault(binaries => binaries.AreComplete);

    /// <summary>Returns the folders that match a pattern with one asterisk, highest version first.</summary>
    internal static IEnumerable<string> NewestFirst(string pattern)
    {
        var parts = pattern.Split('*');
        var parent = Path.GetDirectoryName(parts[0]) ?? parts[0];
        var prefix = Path.GetFileName(parts[0]);
        return Directory.Exists(parent)
            ? Directory
                .EnumerateDirectories(parent, prefix + "*")
                .OrderByDescending(folder => VersionOf(Path.GetFileName(folder)[prefix.Length..]))
                .Select(folder => folder + parts[1])
            : [];
    }

    private static string FolderOf(string program)
    {
        var target = File.ResolveLinkTarget(program, returnFinalTarget: true)?.FullName ?? program;
        return Path.GetDirectoryName(target) ?? string.Empty;
    }

    private static string[] StandardFolders()
    {
        var programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
        return OperatingSystem.IsWindows() ? [Path.Join(programs, "PostgreSQL", "*") + @"\bin"]
            : OperatingSystem.IsMacOS() ? MacOs
            : Linux;
    }

    private static Version VersionOf(string name) =>
        Version.TryParse(name.Contains('.', StringComparison.Ordinal) ? name : name + ".0", out var version)
            ? version
            : new Version();
}
