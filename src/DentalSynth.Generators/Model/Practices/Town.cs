namespace DentalSynth.Generators.Model.Practices;

/// <summary>A town that patients live in (table zipcode).</summary>
/// <param name="ZipCode">Five digits.</param>
/// <param name="City">Name of the town.</param>
/// <param name="State">Two letters.</param>
public sealed record Town(string ZipCode, string City, string State);
