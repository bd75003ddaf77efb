using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Insurance is verified when a family joins, and before a visit when that was last done in another benefit year
/// or long ago.</summary>
/// <remarks>Read by the dbt model int_insurance_coverage: coverage that was verified is active.</remarks>
/// <param name="daysBefore">Days before the visit on which the carrier is asked.</param>
/// <param name="goodForDays">Days for which an answer is relied on within a year.</param>
public sealed class VerificationRule(int daysBefore, int goodForDays)
{
    /// <summary>Returns the days of all verifications, in order; the first is the day of joining.</summary>
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
