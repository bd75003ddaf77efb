namespace DentalSynth.Generators.Patients;

/// <summary>A family to generate: its number and its patients.</summary>
/// <param name="Number">Zero-based number of the family.</param>
/// <param name="FirstPatient">PatNum of the guarantor.</param>
/// <param name="Size">Number of people, at least 1.</param>
/// <param name="Patients">How many of them are patients: all, except in the last family. At least 1.</param>
internal readonly record struct HouseholdPlan(int Number, int FirstPatient, int Size, int Patients);
