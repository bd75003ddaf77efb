using DentalSynth.SourceGenerators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DentalSynth.Generation.SourceGenerators;

public sealed class RowTypeGeneratorTests
{
    private const string Schema = """
        CREATE SCHEMA IF NOT EXISTS raw;

        CREATE TABLE IF NOT EXISTS raw.visit (
            "VisitNum" bigint PRIMARY KEY,
            "Note"     varchar(20) NOT NULL,
            at         timestamp DEFAULT CURRENT_TIMESTAMP -- when it began
        );

        CREATE TABLE IF NOT EXISTS raw.keyless (
            name text
        );

        """;

    private static readonly MetadataReference[] References =
    [
        MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        MetadataReference.CreateFromFile(System.Reflection.Assembly.Load("System.Runtime").Location),
        MetadataReference.CreateFromFile(typeof(Generators.Tables.TableAttribute).Assembly.Location),
    ];

    [Fact]
    public void A_row_type_has_a_property_for_every_column_of_its_table()
    {
        var source = Generate(Schema, Declare("visit", "Visit")).Sources["Visit.g.cs"];

        Assert.Contains("public required long @VisitNum { get; init; }", source, StringComparison.Ordinal);
        Assert.Contains("public required string @Note { get; init; }", source, StringComparison.Ordinal);
        Assert.Contains("public global::System.DateTime? @at { get; init; }", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_documented_with_their_type()
    {
        var source = Generate(Schema, Declare("visit", "Visit")).Sources["Visit.g.cs"];

        Assert.Contains(
            "<summary>Gets column <c>VisitNum</c>: bigint, primary key.</summary>",
            source,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<summary>Gets column <c>Note</c>: character varying(20).</summary>",
            source,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_row_type_for_a_table_that_does_not_exist_is_an_error() =>
        Assert.Equal(
            "DS0003 create_tables.sql has no table raw.visits, so Visit has no columns",
            Generate(Schema, Declare("visits", "Visit")).Error
        );

    [Fact]
    public void A_row_type_for_a_table_without_a_key_is_an_error() =>
        Assert.StartsWith(
            "DS0005 Table raw.keyless has no",
            Generate(Schema, Declare("keyless", "Keyless")).Error,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_row_type_named_as_one_of_its_columns_is_an_error() =>
        Assert.StartsWith(
            "DS0004 Column visit.Note has the name",
            Generate(Schema, Declare("visit", "Note")).Error,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("uuid")]
    [InlineData("numeric(10,2)")]
    [InlineData("varchar")]
    [InlineData("bigint GENERATED ALWAYS AS IDENTITY")]
    public void A_column_that_can_not_be_read_is_an_error_at_its_line(string type)
    {
        var schema = Schema.Replace("varchar(20) NOT NULL", type, StringComparison.Ordinal);

        var result = Generate(schema, Declare("visit", "Visit"));

        Assert.StartsWith(
            $"DS0002 No row property can be made of '\"Note\"     {type},'",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(4, result.Line);
    }

    [Fact]
    public void A_project_without_the_schema_is_an_error() =>
        Assert.StartsWith(
            "DS0001 create_tables.sql is not among",
            Generate(null, Declare("visit", "Visit")).Error,
            StringComparison.Ordinal
        );

    private static string Declare(string table, string name) =>
        $"namespace Rows; [DentalSynth.Generators.Tables.Table(\"{name}\", Name = \"{table}\")] class {name}Rows;";

    private static (IReadOnlyDictionary<string, string> Sources, string? Error, int? Line) Generate(
        string? schema,
        string declaration
    )
    {
        var compilation = CSharpCompilation.Create(
            "Rows",
            [CSharpSyntaxTree.ParseText(declaration, path: "Rows.cs")],
            References
        );
        AdditionalText[] files = schema is null ? [] : [new FileText("schema/create_tables.sql", schema)];
        var driver = CSharpGeneratorDriver.Create([new RowTypeGenerator().AsSourceGenerator()], files);
        var result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        var error = result.Diagnostics.SingleOrDefault();
        return (
            result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()),
            error is null ? null : $"{error.Id} {error.GetMessage(null)}",
            error?.Location.GetLineSpan().StartLinePosition.Line
        );
    }
}
