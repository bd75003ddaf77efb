namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A way to find out whether a fact holds.</summary>
public interface IFactCheck
{
    /// <summary>Looks into a practice.</summary>
    Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken);
}
