namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A fact can't be judged on what was built: it neither holds nor is it broken.</summary>
/// <param name="reason">Why, in a few words.</param>
public sealed class NotJudgedException(string reason) : Exception(reason);
