namespace DentalSynth.Harness.Dbt;

/// <summary>Quotes names and literals in SQL.</summary>
internal static class SqlName
{
    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    public static string Literal(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';
}
