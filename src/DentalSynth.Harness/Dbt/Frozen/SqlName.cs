namespace DentalSynth.Harness.Dbt.Frozen;

/// <summary>Names in SQL.</summary>
internal static class SqlName
{
    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
