using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Harness.Dbt;

/// <summary>A dbt run has no results, for a reason other than the data.</summary>
/// <param name="failure">The kind of failure.</param>
/// <param name="message">The failure, what to do, and the end of dbt's output.</param>
/// <param name="cause">The inner exception, if any.</param>
public sealed class DbtRunException(DbtFailure failure, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>Gets the kind of failure.</summary>
    public DbtFailure Failure => failure;

    internal static DbtRunException Of(LoadException error) =>
        new(DbtFailure.ServerError, $"{error.Message}; the run was stopped", error);
}
