namespace DentalSynth.Generators.Patients;

/// <summary>A family before it is made: which one it is and which patients it has.</summary>
/// <param name="Number">Zero-based number of the family.</param>
/// <param name="FirstPatient">PatNum of the guarantor.</param>
/// <param name="Size">Number of people, at least 1.</param>
/// <param name="Patients">How many of them are patients: all but in the last family. At least 1.</param>
internal readonly record struct HouseholdPlan(int Number, int FirstPatient, int Size, int Patients);
