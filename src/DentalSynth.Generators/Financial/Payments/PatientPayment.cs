namespace DentalSynth.Generators.Financial.Payments;

/// <summary>Money from a patient (table payment); its amount is the sum of its allocations.</summary>
internal sealed record PatientPayment(long PayNum, long Type, DateOnly Day, string? Note);
