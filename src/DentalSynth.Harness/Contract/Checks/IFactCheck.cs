namespace DentalSynth.Harness.Contract.Checks;

/// <summary>Checks whether a fact holds.</summary>
public interface IFactCheck
{
    /// <summary>Gets the names of the models it reads; null for all models.</summary>
    IReadOnlyList<string>? Models { get; }

    /// <summary>Runs the check.</summary>
    Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken);
}
