namespace DentalSynth.Generators.Model.Households;

/// <summary>Where in the mouth a procedure is done, as OpenDental writes it.</summary>
/// <param name="ToothNum">"1" to "32", "A" to "T" for primary teeth, or null.</param>
/// <param name="Surf">Surfaces ("MOD") or a quadrant ("UR"), or null.</param>
public sealed record ToothSite(string? ToothNum, string? Surf)
{
    /// <summary>Gets the site of work that is not charted on any part.</summary>
    public static ToothSite None { get; } = new(null, null);
}
