using Microsoft.CodeAnalysis;

namespace DentalSynth.SourceGenerators;

/// <summary>What can be wrong with create_tables.sql, the row types and settings.csv.</summary>
internal static class Diagnostics
{
    public static readonly DiagnosticDescriptor SchemaMissing = Error(
        "DS0001",
        "The schema is missing",
        "create_tables.sql is not among the project's AdditionalFiles, so no row type can be made"
    );

    public static readonly DiagnosticDescriptor UnreadableColumn = Error(
        "DS0002",
        "A column can't be read",
        "No row property can be made of '{0}': see schema/README.md for what the schema's reader understands"
    );

    public static readonly DiagnosticDescriptor UnknownTable = Error(
        "DS0003",
        "A row type's table does not exist",
        "create_tables.sql has no table raw.{0}, so {1} has no columns"
    );

    public static readonly DiagnosticDescriptor ColumnNamedAsItsRow = Error(
        "DS0004",
        "A column has the name of its row type",
        "Column {0}.{1} has the name of its row type: give the class another name"
    );

    public static readonly DiagnosticDescriptor KeyMissing = Error(
        "DS0005",
        "A row type's table has no bigint primary key",
        "Table raw.{0} has no bigint primary key, which {1} needs: rows are told apart and ordered by it"
    );

    public static readonly DiagnosticDescriptor UnreadableSetting = Error(
        "DS0006",
        "A setting can't be read",
        "No setting can be made of a line of settings.csv: {0}"
    );

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Schema", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
