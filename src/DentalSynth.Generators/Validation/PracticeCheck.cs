namespace DentalSynth.Generators.Validation;

/// <summary>Something that holds of every practice, and what breaks it.</summary>
/// <param name="Name">The check's name: a sentence, words joined by underscores.</param>
/// <param name="Sentence">What must hold, with the columns that say so.</param>
/// <param name="Offenders">Finds what breaks it, in one pass or few over the tables concerned.</param>
public sealed record PracticeCheck(string Name, string Sentence, Func<CheckedPractice, IEnumerable<Offender>> Offenders)
{
    /// <summary>Gets what it is about.</summary>
    public CheckArea Area { get; init; }
}
