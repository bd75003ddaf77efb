namespace DentalSynth.Generators.Model.Practices;

/// <summary>Something that a dentist may find, and the work that mends it.</summary>
/// <param name="Code">The main procedure.</param>
/// <param name="FollowUp">A procedure done with it on the same tooth, or null: a graft into the socket. A crown that holds a
/// bridge is done on the tooth beside.</param>
/// <param name="Preparation">A procedure done on a visit before, or null when one visit is enough: what it prepares is
/// made by a laboratory in between.</param>
/// <param name="Visit">The kind of visit on which it is done.</param>
/// <param name="Diagnosis">What was found: a DefNum of category Diagnoses.</param>
/// <param name="Weight">How often it is found against other needs; above 0.</param>
/// <param name="YoungestAge">Not found in anybody younger, in years.</param>
/// <param name="OldestAge">Not found in anybody older, in years.</param>
public sealed record TreatmentNeed(
    CdtCode Code,
    CdtCode? FollowUp,
    CdtCode? Preparation,
    AppointmentKind Visit,
    long Diagnosis,
    double Weight,
    int YoungestAge,
    int OldestAge
);
