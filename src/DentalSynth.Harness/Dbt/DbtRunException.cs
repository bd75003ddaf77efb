using DentalSynth.Generators.Output.Loading;

namespace DentalSynth.Harness.Dbt;

/// <summary>dbt gave no result that could be judged: it is not the data's fault.</summary>
/// <param name="failure">What kind of thing went wrong.</param>
/// <param name="message">What went wrong, what to do, and the end of what dbt wrote.</param>
/// <param name="cause">What it followed from, if anything.</param>
public sealed class DbtRunException(DbtFailure failure, string message, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>Gets what kind of thing went wrong.</summary>
    public DbtFailure Failure => failure;

    /// <summary>Returns the exception for trouble with the server.</summary>
    internal static DbtRunException Of(LoadException trouble) =>
        new(DbtFailure.ServerTrouble, $"{trouble.Message}; nothing was judged", trouble);
}
