namespace DentalSynth.Harness.Dbt.Manifest;

/// <summary>A statement before or after a model is built. dbt keeps it as it was written, Jinja included.</summary>
/// <param name="Sql">The statement.</param>
public sealed record DbtHook(string Sql)
{
    /// <summary>Gets whether dbt would have to render it first.</summary>
    public bool HasJinja =>
        Sql.Contains("{{", StringComparison.Ordinal) || Sql.Contains("{%", StringComparison.Ordinal);
}
