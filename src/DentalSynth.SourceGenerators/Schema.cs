namespace DentalSynth.SourceGenerators;

/// <summary>What create_tables.sql says.</summary>
internal sealed record Schema(string Path, EquatableArray<SchemaTable> Tables, EquatableArray<SchemaProblem> Problems);
