using System.Text.RegularExpressions;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Architecture;

public sealed partial class FolderTests
{
    private const int MostFiles = 20;

    public static TheoryData<string> Projects => [.. Folders("src").Concat(Folders("tests")).Concat(Folders("bench"))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_holds_at_most_20_files(string project)
    {
        var crowded = SourceFiles(project)
            .GroupBy(Path.GetDirectoryName)
            .Where(folder => folder.Count() > MostFiles)
            .Select(folder => $"{folder.Key} has {folder.Count()} files");

        Assert.Empty(crowded);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_namespace_is_its_folder(string project)
    {
        var root = Path.GetDirectoryName(project)!;
        var strange =
            from file in SourceFiles(project)
            let declared = Declaration().Match(File.ReadAllText(file))
            where declared.Success
            let folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!)
                .Replace(Path.DirectorySeparatorChar, '.')
            where declared.Groups["name"].Value != folder
            select $"{file} is in namespace {declared.Groups["name"].Value}";

        Assert.Empty(strange);
    }

    private static string[] Folders(string top) => Directory.GetDirectories(SourceTree.PathOf(top), "DentalSynth.*");

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories);

    // IsExternalInit is the compiler's own: its namespace is given.
    [GeneratedRegex(@"^namespace (?<name>(?!System\b)[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
