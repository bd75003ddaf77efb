namespace DentalSynth.Generators.Model.Medicine;

/// <summary>A drug as the practice prescribes it (table rxdef).</summary>
/// <param name="RxDefNum">Key of the prescription's pattern.</param>
/// <param name="Name">Drug and strength.</param>
/// <param name="RxCui">The number that stands for the drug, invented.</param>
/// <param name="Use">What for; drugs that come first are preferred.</param>
/// <param name="YoungestAge">Not given to anybody younger, in years.</param>
/// <param name="Avoid">AllergyDefNum of those who can't take it, or null.</param>
/// <param name="Directions">Directions (sig).</param>
/// <param name="Quantity">Quantity dispensed.</param>
/// <param name="Refills">Refills, "0" to "9".</param>
/// <param name="IsControlled">Whether it is a controlled substance.</param>
/// <param name="Instruction">What the patient is told.</param>
public sealed record Drug(
    long RxDefNum,
    string Name,
    long RxCui,
    DrugUse Use,
    int YoungestAge,
    long? Avoid,
    string Directions,
    string Quantity,
    string Refills,
    bool IsControlled,
    string Instruction
);
