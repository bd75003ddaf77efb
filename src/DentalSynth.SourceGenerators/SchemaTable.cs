namespace DentalSynth.SourceGenerators;

/// <summary>A table as create_tables.sql declares it.</summary>
internal sealed record SchemaTable(string Name, EquatableArray<SchemaColumn> Columns);
