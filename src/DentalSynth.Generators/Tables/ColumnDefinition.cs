namespace DentalSynth.Generators.Tables;

/// <summary>A column of a table of schema raw.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="PostgresType">The type as the catalog spells it: <c>character varying(255)</c>.</param>
/// <param name="IsNullable">Whether the column may be null.</param>
/// <param name="MaxLength">The most characters that fit; null where there is no limit.</param>
public sealed record ColumnDefinition(string Name, string PostgresType, bool IsNullable, int? MaxLength);
