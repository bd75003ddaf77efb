namespace DentalSynth.Harness.Dbt;

/// <summary>Names in SQL.</summary>
internal static class SqlName
{
    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    public static string Literal(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';
}
