using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Coverage is verified when a family joins, and again before a visit if the last verification is old or from
/// another benefit year.</summary>
/// <remarks>Read by the dbt model int_insurance_coverage: coverage that was verified is active.</remarks>
/// <param name="daysBefore">Days before the visit on which coverage is verified.</param>
/// <param name="goodForDays">Days for which a verification is good within a benefit year.</param>
public sealed class VerificationRule(int daysBefore, int goodForDays)
{
    /// <summary>Returns the days of all verifications in order, starting with the day of joining.</summary>
    /// <param name="joined">The day on which the coverage was entered.</param>
    /// <param name="visits">The patient's visits.</param>
    public IEnumerable<DateOnly> Days(DateOnly joined, IEnumerable<Visit> visits)
    {
        var last = joined;
        yield return last;
        foreach (var day in visits.Select(AskedOn).Order())
        {
            if (day > last && (day.Year > last.Year || day.DayNumber - last.DayNumber > goodForDays))
            {
                last = day;
                yield return last;
            }
        }
    }

    private DateOnly AskedOn(Visit visit)
    {
        var day = BusinessDays.OnOrAfter(visit.Date.AddDays(-daysBefore));
        return day < visit.BookedOn ? visit.BookedOn : day;
    }
}
