namespace DentalSynth.SourceGenerators;

/// <summary>A column as create_tables.sql declares it.</summary>
internal sealed record SchemaColumn(string Name, SqlType Type, bool IsNullable, bool IsPrimaryKey);
