namespace DentalSynth.Generators.Scheduling;

/// <summary>Fewer patients come in summer and around the holidays; some who are due then come afterwards.</summary>
/// <remarks>Read by the dbt models mart_appointment_summary and mart_production_summary.</remarks>
/// <param name="postponeRate">Share of appointments due in July or August that are postponed.</param>
/// <param name="holidayPostponeRate">Share of appointments due in late December that are postponed.</param>
/// <param name="postponeDays">Days after the season within which they are made up.</param>
public sealed class SeasonRule(double postponeRate, double holidayPostponeRate, int postponeDays)
{
    /// <summary>Returns the day requested, adjusted for the season.</summary>
    public DateOnly Wanted(DateOnly day, RandomSource random)
    {
        // School holidays end with August; who is due in the week before Christmas comes after New Year.
        var after = day switch
        {
            { Month: 7 or 8 } => new DateOnly(day.Year, 9, 1),
            { Month: 12, Day: > 18 } => new DateOnly(day.Year + 1, 1, 2),
            _ => day,
        };
        var rate = day.Month == 12 ? holidayPostponeRate : postponeRate;
        return after != day && random.Chance(rate) ? after.AddDays(random.Below(postponeDays)) : day;
    }
}
