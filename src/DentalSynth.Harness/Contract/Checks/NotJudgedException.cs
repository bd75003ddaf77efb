namespace DentalSynth.Harness.Contract.Checks;

/// <summary>A fact can't be judged on what was built: it neither holds nor is it broken.</summary>
/// <param name="reason">Why, in a few words.</param>
/// <param name="models">The models that would have to be built first, by name.</param>
public sealed class NotJudgedException(string reason, IReadOnlyList<string> models) : Exception(reason)
{
    /// <summary>Gets the names of the models that would have to be built first.</summary>
    public IReadOnlyList<string> Models => models;
}
