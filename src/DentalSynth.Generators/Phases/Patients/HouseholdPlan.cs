namespace DentalSynth.Generators.Phases.Patients;

/// <summary>A family before it is made: which one it is and which patients it has.</summary>
/// <param name="Number">Zero-based number of the family.</param>
/// <param name="FirstPatient">PatNum of the guarantor.</param>
/// <param name="Members">Number of members, at least 1.</param>
internal readonly record struct HouseholdPlan(int Number, int FirstPatient, int Members);
