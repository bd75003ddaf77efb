namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A way to find out whether a fact holds.</summary>
public interface IFactCheck
{
    /// <summary>Gets the models that must be built before, by name; null for the whole project.</summary>
    IReadOnlyList<string>? Models { get; }

    /// <summary>Looks into a practice.</summary>
    Task<CheckFinding> FindAsync(FactContext context, CancellationToken cancellationToken);
}
