using DentalSynth.Harness.Postgres.Clusters;

namespace DentalSynth.Generation.Harness.Postgres.Clusters;

public sealed class InstalledBinariesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dentalsynth-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_newest_of_several_versions_comes_first()
    {
        foreach (var version in (string[])["9.6", "15", "10", "unknown"])
        {
            folder.CreateSubdirectory($"pgsql-{version}/bin");
        }

        folder.CreateSubdirectory("other-99/bin");

        var found = InstalledBinaries.NewestFirst(Path.Join(folder.FullName, "pgsql-*/bin"));

        Assert.Equal(
            ["pgsql-15", "pgsql-10", "pgsql-9.6", "pgsql-unknown"],
            found.Select(path => Path.GetFileName(Path.GetDirectoryName(path)))
        );
    }

    [Fact]
    public void A_missing_folder_has_no_versions() =>
        Assert.Empty(InstalledBinaries.NewestFirst(Path.Join(folder.FullName, "missing", "*/bin")));

    [Fact]
    public void Wrapper_scripts_are_not_used()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows programs have an extension.");
        foreach (var program in (string[])["initdb", "pg_ctl", "postgres"])
        {
            File.WriteAllText(Path.Join(folder.FullName, program), "\u007fELF");
        }

        var binaries = new PostgresBinaries(folder.FullName);
        Assert.True(binaries.AreComplete);

        File.WriteAllText(binaries.InitDb, "#!/bin/sh");

        Assert.False(binaries.AreComplete);
    }

    [Fact]
    public void A_folder_without_the_server_binary_is_not_used()
    {
        File.WriteAllText(Path.Join(folder.FullName, "initdb"), "\u007fELF");

        Assert.False(new PostgresBinaries(folder.FullName).AreComplete);
    }
}
