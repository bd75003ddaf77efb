using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DentalSynth.SourceGenerators;

/// <summary>Makes a row type of every [Table] attribute, with the columns that the table has in create_tables.sql.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RowTypeGenerator : IIncrementalGenerator
{
    private const string Attribute = "DentalSynth.Generators.Tables.TableAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var schemas = context
            .AdditionalTextsProvider.Where(file => Path.GetFileName(file.Path) == "create_tables.sql")
            .Select((file, token) => SchemaReader.Read(file.Path, file.GetText(token)!))
            .Collect();
        var declarations = context
            .SyntaxProvider.ForAttributeWithMetadataName(Attribute, (_, _) => true, (found, _) => Declarations(found))
            .SelectMany((found, _) => found)
            .Collect();
        context.RegisterSourceOutput(
            schemas.Combine(declarations),
            (output, both) => Write(output, both.Left, both.Right)
        );
    }

    private static ImmutableArray<RowDeclaration> Declarations(GeneratorAttributeSyntaxContext found) =>
        [.. found.Attributes.Select(declared => Declaration(found.TargetSymbol.ToDisplayString(), declared))];

    private static RowDeclaration Declaration(string maker, AttributeData declared)
    {
        var name = declared.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        var named = declared.NamedArguments.ToDictionary(argument => argument.Key, argument => argument.Value);
        var table = named.TryGetValue("Name", out var other) ? other.Value as string : null;
        var arguments = named.Select(argument => $"{argument.Key} = {argument.Value.ToCSharpString()}");
        var creation = $"TableAttribute(\"{name}\") {{ {string.Join(", ", arguments)} }}";
        var at = declared.ApplicationSyntaxReference!;
        var lines = at.SyntaxTree.GetLineSpan(at.Span);
        return new(maker, name, table ?? name.ToLowerInvariant(), creation, lines.Path, at.Span, lines.Span);
    }

    private static void Write(
        SourceProductionContext output,
        ImmutableArray<Schema> schemas,
        ImmutableArray<RowDeclaration> declarations
    )
    {
        if (schemas.IsEmpty && declarations.IsEmpty)
        {
            return; // a project without rows
        }

        if (schemas.IsEmpty)
        {
            output.ReportDiagnostic(Diagnostic.Create(Diagnostics.SchemaMissing, Location.None));
            return;
        }

        var schema = schemas[0];
        foreach (var problem in schema.Problems)
        {
            var location = Location.Create(schema.Path, problem.Span, problem.Lines);
            output.ReportDiagnostic(Diagnostic.Create(Diagnostics.UnreadableColumn, location, problem.Text));
        }

        WriteRows(output, schema, [.. declarations.OrderBy(row => row.Table, StringComparer.Ordinal)]);
    }

    private static void WriteRows(SourceProductionContext output, Schema schema, ImmutableArray<RowDeclaration> rows)
    {
        var tables = schema.Tables.ToDictionary(table => table.Name);
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            var location = Location.Create(row.Path, row.Span, row.Lines);
            if (!tables.TryGetValue(row.Table, out var table))
            {
                output.ReportDiagnostic(
                    Diagnostic.Create(Diagnostics.UnknownTable, location, row.Table, row.ClassName)
                );
            }
            else if (!table.Columns.Any(column => column is { IsPrimaryKey: true, Type.CatalogName: "bigint" }))
            {
                output.ReportDiagnostic(Diagnostic.Create(Diagnostics.KeyMissing, location, row.Table, row.ClassName));
            }
            else if (table.Columns.Any(column => column.Name == row.ClassName))
            {
                output.ReportDiagnostic(
                    Diagnostic.Create(Diagnostics.ColumnNamedAsItsRow, location, row.Table, row.ClassName)
                );
            }
            else
            {
                output.AddSource($"{row.ClassName}.g.cs", RowSource.Write(row, table, index));
            }
        }

        output.AddSource("RowTables.g.cs", RowTablesSource.Write(rows));
        output.AddSource("ClinicKeys.g.cs", ClinicKeysSource.Write(rows));
    }
}
