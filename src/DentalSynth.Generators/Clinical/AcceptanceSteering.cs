namespace DentalSynth.Generators.Clinical;

/// <summary>Keeps the shares of treatment that a clinic's patients accept, of the expensive and of the other.</summary>
internal sealed class AcceptanceSteering
{
    public Steering Costly { get; } = new();

    public Steering Other { get; } = new();
}
