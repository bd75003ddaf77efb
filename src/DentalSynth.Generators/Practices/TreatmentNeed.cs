namespace DentalSynth.Generators.Practices;

/// <summary>Something that a dentist may find, and the work that mends it.</summary>
/// <param name="Code">The main procedure.</param>
/// <param name="FollowUp">A procedure done with it on the same tooth, or null: a build-up under a crown.</param>
/// <param name="Visit">The kind of visit on which it is done.</param>
/// <param name="Weight">How often it is found against other needs; above 0.</param>
/// <param name="YoungestAge">Not found in anybody younger, in years.</param>
/// <param name="OldestAge">Not found in anybody older, in years.</param>
public sealed record TreatmentNeed(
    CdtCode Code,
    CdtCode? FollowUp,
    VisitKind Visit,
    double Weight,
    int YoungestAge,
    int OldestAge
);
