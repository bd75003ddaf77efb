using DentalSynth.Harness.Postgres.Npm;

namespace DentalSynth.Generation.Harness.Postgres.Npm;

public sealed class LinkListTests
{
    [Fact]
    public void The_listed_links_are_created_next_to_their_targets()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Creating symbolic links on Windows requires a privilege.");
        var package = Directory.CreateTempSubdirectory("dentalsynth-").FullName;
        var library = Directory.CreateDirectory(Path.Join(package, "native", "lib")).FullName;
        File.WriteAllText(Path.Join(library, "libpq.so.5.15"), "library");
        File.WriteAllText(
            Path.Join(package, "native", "pg-symlinks.json"),
            """[{"source":"native/lib/libpq.so.5.15","target":"native/lib/libpq.so.5"}]"""
        );

        LinkList.Create(package);

        Assert.Equal("libpq.so.5.15", new FileInfo(Path.Join(library, "libpq.so.5")).LinkTarget);
        Assert.Equal("library", File.ReadAllText(Path.Join(library, "libpq.so.5")));
        Directory.Delete(package, recursive: true);
    }
}
