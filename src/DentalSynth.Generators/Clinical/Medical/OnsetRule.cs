namespace DentalSynth.Generators.Clinical.Medical;

/// <summary>Most conditions have an onset date, and some are resolved.</summary>
/// <remarks>Read by the dbt model stg_opendental__disease; int_patient_profile counts those without an end.</remarks>
/// <param name="knownRate">Share of conditions whose onset the patient remembers.</param>
/// <param name="resolvedRate">Share of those that are resolved.</param>
public sealed class OnsetRule(double knownRate, double resolvedRate)
{
    private const int DaysPerYear = 365;
    private const int DaysPerMonth = 30;

    /// <summary>Returns the condition's start and stop dates, as far as the patient knows.</summary>
    /// <param name="earliest">The earliest possible onset.</param>
    /// <param name="told">The day on which the history is taken.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public (DateOnly? Start, DateOnly? Stop) Course(DateOnly earliest, DateOnly told, RandomSource random)
    {
        if (!random.Chance(knownRate))
        {
            return (null, null);
        }

        var first = Math.Min(earliest.DayNumber, told.DayNumber);
        var start = DateOnly.FromDayNumber(random.Between(first, told.DayNumber));
        // What is told as history was chronic: over a year ago, and for a month or more.
        var isOver = random.Chance(resolvedRate) && told.DayNumber - start.DayNumber > DaysPerYear;
        var stop = isOver
            ? DateOnly.FromDayNumber(random.Between(start.DayNumber + DaysPerMonth, told.DayNumber))
            : (DateOnly?)null;
        return (start, stop);
    }
}
