using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Scheduling;

/// <summary>About 1 appointment in 9 is broken: more of those booked long ahead and not confirmed, and more by patients who
/// broke one before, are young, have no insurance or owe money. Most broken appointments are rebooked within weeks.</summary>
/// <remarks>Read by the dbt models fact_appointment and mart_appointment_summary.</remarks>
/// <param name="rebookRate">Share of broken appointments that are rebooked.</param>
/// <param name="settings">The odds.</param>
public sealed class AttendanceRule(double rebookRate, AttendanceSettings settings)
{
    private const double LongDays = 28; // "four weeks ahead" is what the published odds compare with
    private const int AdultFrom = 18;
    private const int SettledFrom = 35;

    /// <summary>Returns whether a patient breaks more appointments than others.</summary>
    public bool IsUnreliable(RandomSource random) => random.Chance(settings.UnreliableRate);

    /// <summary>Returns how likely it is that the appointment is broken, as odds against the usual one.</summary>
    public double OddsOfBreaking(Attendance visit)
    {
        var odds = Math.Pow(settings.LeadOdds, Math.Min(visit.DaysBooked / LongDays, 1) - 0.5);
        odds *= visit.BrokenBefore ? settings.HistoryOdds : 1;
        odds *= visit.IsUnreliable ? settings.UnreliableOdds : 1;
        odds *= visit.IsConfirmed ? settings.ConfirmedOdds : 1;
        odds *= visit.Age is >= AdultFrom and < SettledFrom ? settings.YoungOdds : 1;
        odds *= visit.IsInsured ? 1 : settings.UninsuredOdds;
        return odds * (visit.Owes ? settings.OwingOdds : 1);
    }

    /// <summary>Returns the day requested for the new appointment, or null when there is none.</summary>
    /// <param name="missed">The day of the broken appointment.</param>
    /// <param name="inARow">The appointments broken in a row, with this one.</param>
    /// <param name="isFitting">Whether a finished lab case is waiting to be seated: those are always rebooked.</param>
    /// <param name="random">Random numbers of the decision.</param>
    public DateOnly? RebookedFor(DateOnly missed, int inARow, bool isFitting, RandomSource random) =>
        inARow < settings.MostInARow && (random.Chance(rebookRate) || isFitting)
            ? missed.AddDays(random.Between(settings.LeastDaysLater, settings.MostDaysLater))
            : null;
}
