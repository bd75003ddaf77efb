namespace DentalSynth.Cli.Stories;

/// <summary>What the practice knows of a patient, in order of time, with the running balance of the family.</summary>
internal sealed class PatientStory
{
    /// <summary>Tells the story.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="head">Who the patient is.</param>
    /// <param name="family">The events of the whole family, in the order in which things happen within one moment.</param>
    public PatientStory(long patient, IReadOnlyList<string> head, IEnumerable<StoryEvent> family)
    {
        Head = head;
        Lines = [.. Run(patient, [.. family])];
    }

    /// <summary>Gets who the patient is, where the patient lives, and what is covered and owed today.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>Gets the events.</summary>
    public IReadOnlyList<StoryLine> Lines { get; }

    private static IEnumerable<StoryLine> Run(long patient, List<StoryEvent> family)
    {
        var balance = 0m;
        StoryLine? others = null;
        foreach (var happened in InOrder(patient, family))
        {
            balance += happened.Amount ?? 0;
            if (happened.Patient != patient)
            {
                // One line for all that the others' money did since the last event of the patient's own.
                others = new(
                    happened.Moment.Date,
                    "Others of the family",
                    (others?.Amount ?? 0) + happened.Amount,
                    balance
                );
                continue;
            }

            if (others is not null)
            {
                yield return others;
                others = null;
            }

            yield return new(happened.Moment, happened.What, happened.Amount, balance);
        }

        if (others is not null)
        {
            yield return others;
        }
    }

    private static IEnumerable<StoryEvent> InOrder(long patient, IEnumerable<StoryEvent> family) =>
        family
            .Where(happened => happened.Patient == patient || happened.Amount is not null)
            .OrderBy(happened => happened.Moment.Date)
            .ThenBy(happened => happened.Patient != patient)
            .ThenBy(TimeOfDay);

    // What is dated, not timed, is entered when the patients are gone.
    private static TimeSpan TimeOfDay(StoryEvent happened) =>
        happened.Moment.TimeOfDay == TimeSpan.Zero ? TimeSpan.FromDays(1) : happened.Moment.TimeOfDay;
}
