using System.Text.RegularExpressions;
using DentalSynth.Generators.Specifications;
using DentalSynth.Harness;

namespace DentalSynth.Generation.Tables;

public sealed partial class DeclaredTableTests
{
    private const string Example = "recalltrigger";
    private const int MostFiles = 8;

    // Where a table would have to be registered; prose and tests may speak of it as they like.
    private static readonly string[] Homes =
    [
        "src",
        "schema/references.csv",
        "dbt_dental_models/models/staging",
        "docs/TABLE_SPECIFICATIONS.md",
        "frozen/manifest.json",
    ];

    public static TheoryData<string> Tables => RowTypes.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_class_that_makes_a_tables_rows_is_in_the_file_of_its_name(string table) =>
        Assert.True(File.Exists(SourceTree.PathOf(SourceFile.Of(RowTypes.Table(table).Maker))), table);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_that_a_declaration_names_are_columns_of_the_table(string table)
    {
        var declared = RowTypes.Table(table).Declared;
        string[] lists =
        [
            declared.Changes,
            declared.Planned,
            declared.Backdated,
            declared.MayBeEmpty,
            declared.MayBeNegative,
            declared.History,
        ];

        var named = lists.SelectMany(list => list.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Empty(named.Except(RowTypes.Table(table).Columns.Select(column => column.Name)));
    }

    [Fact]
    public void Rows_of_different_tables_are_called_differently() =>
        Assert.Equal(RowTables.All.Count, RowTables.All.DistinctBy(table => table.Declared.Noun).Count());

    [Fact]
    public void A_table_is_known_to_no_file_but_those_of_the_example()
    {
        var document = File.ReadAllText(SourceTree.PathOf("docs/adding-a-table.md"));
        var told = FileCell().Matches(document).Select(match => match.Groups["file"].Value).ToList();

        var found = Homes
            .SelectMany(Files)
            .Where(file => File.ReadAllText(file).Contains(Example, StringComparison.OrdinalIgnoreCase))
            .Select(file => Path.GetRelativePath(SourceTree.PathOf(""), file).Replace('\\', '/'));

        Assert.InRange(told.Count, 1, MostFiles);
        Assert.Equal(told.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Files(string home) =>
        SourceTree.PathOf(home) is var path && File.Exists(path)
            ? [path]
            : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories);

    [GeneratedRegex("^\\| `(?<file>[^`]+/[^`]+)`", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex FileCell();
}
