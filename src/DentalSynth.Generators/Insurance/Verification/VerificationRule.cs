using DentalSynth.Generators.Model.Households;

namespace DentalSynth.Generators.Insurance.Verification;

/// <summary>Coverage is verified when it is entered, and before a visit when the last verification is of another benefit
/// year or too old.</summary>
/// <remarks>Read by the dbt model int_insurance_coverage: coverage that was verified is active.</remarks>
/// <param name="daysBefore">Days before the visit on which it is verified.</param>
/// <param name="goodForDays">Days for which a verification is good within a year.</param>
public sealed class VerificationRule(int daysBefore, int goodForDays)
{
    /// <summary>Returns the day on which the coverage is looked at for a visit.</summary>
    public DateOnly AskedOn(Visit visit)
    {
        var day = BusinessDays.OnOrAfter(visit.Date.AddDays(-daysBefore));
        return day < visit.TimeSetOn ? visit.TimeSetOn : day;
    }

    /// <summary>Returns whether the last verification is too old on a day.</summary>
    public bool IsTooOld(DateOnly last, DateOnly day) =>
        day > last && (day.Year > last.Year || day.DayNumber - last.DayNumber > goodForDays);
}
