using DentalSynth.Harness.Postgres.Npm;

namespace DentalSynth.Generation.Harness.Postgres.Npm;

public sealed class LinkListTests
{
    [Fact]
    public void Links_that_a_package_lists_are_created_beside_what_they_point_at()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there, and the package has none.");
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
