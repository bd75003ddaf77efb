namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>A statement before or after the build of a model. The manifest has its source, with Jinja.</summary>
/// <param name="Sql">The statement.</param>
public sealed record DbtHook(string Sql)
{
    /// <summary>Gets whether it contains Jinja.</summary>
    public bool HasJinja =>
        Sql.Contains("{{", StringComparison.Ordinal) || Sql.Contains("{%", StringComparison.Ordinal);
}
