namespace DentalSynth.Harness.Dbt.Fit;

/// <summary>Something that a test of a dbt project finds in a practice, and that is meant to be there.</summary>
/// <param name="Profile">The kind of practice.</param>
/// <param name="Test">How the test's name begins.</param>
/// <param name="Reason">Why the practice is so all the same.</param>
public sealed record KnownFinding(string Profile, string Test, string Reason);
