using System.Numerics;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The appointment book of one place: who is taken when. No clinician and no chair is booked twice.</summary>
/// <remarks>A clinician's day is 54 units of ten minutes from 8:00 to 17:00, one bit each. Patients are booked in the
/// order of their numbers, so that a patient more leaves all others where they were. Each clinician has chairs of their
/// own, so a free clinician means a free chair.</remarks>
/// <param name="location">Whose book it is.</param>
/// <param name="firstDay">The day on which the practice opened.</param>
public sealed class DayBook(Location location, DateOnly firstDay)
{
    private static readonly ulong Day = Units(OfficeHours.Opening, OfficeHours.Closing);
    private static readonly ulong Lunch = Units(OfficeHours.LunchStart, OfficeHours.LunchEnd);

    private readonly Dictionary<long, List<ulong>> taken = location
        .Dentists.Concat(location.Hygienists)
        .ToDictionary(clinician => clinician.ProvNum, _ => new List<ulong>());

    /// <summary>Gets a value indicating whether there are hygienists to be booked; else dentists do hygiene.</summary>
    public bool HasHygienists => location.Hygienists.Count > 0;

    /// <summary>Gets the last day for which anybody is booked; the opening day when nobody is.</summary>
    public DateOnly LastDay => firstDay.AddDays(Math.Max(0, taken.Values.Max(days => days.Count) - 1));

    /// <summary>Books the first slot on or after the day wanted.</summary>
    public Slot Book(SlotWish wish)
    {
        for (var day = BusinessDays.OnOrAfter(wish.Day); ; day = BusinessDays.OnOrAfter(day.AddDays(1)))
        {
            if (!wish.IsBusy(day) && BookOn(day, wish) is { } slot)
            {
                return slot;
            }
        }
    }

    private Slot? BookOn(DateOnly day, SlotWish wish)
    {
        var team = location.Team(wish.IsHygiene);
        for (var turn = 0; turn < team.Count; turn++)
        {
            var index = (wish.Dentist + turn) % team.Count;
            if (team[index].Works(day.DayOfWeek) && TryTake(team[index], day, wish) is { } start)
            {
                return SlotAt(day, start, index, wish);
            }
        }

        return null;
    }

    private Slot SlotAt(DateOnly day, int unit, int index, SlotWish wish)
    {
        var clinician = location.Team(wish.IsHygiene)[index];
        return new Slot(
            day.ToDateTime(OfficeHours.Opening).AddMinutes(unit * OfficeHours.UnitMinutes),
            wish.Minutes,
            (wish.IsHygiene ? DentistOn(day, wish.Dentist) : clinician).ProvNum,
            wish.IsHygiene ? clinician.ProvNum : null,
            location.ChairOf(index, wish.IsHygiene, day)
        );
    }

    // On a hygiene visit the dentist only looks in, so being booked elsewhere does not matter, but being off does.
    private Clinician DentistOn(DateOnly day, int dentist)
    {
        for (var turn = 0; turn < location.Dentists.Count; turn++)
        {
            var clinician = location.Dentists[(dentist + turn) % location.Dentists.Count];
            if (clinician.Works(day.DayOfWeek))
            {
                return clinician;
            }
        }

        return location.Dentists[dentist % location.Dentists.Count];
    }

    private int? TryTake(Clinician clinician, DateOnly day, SlotWish wish)
    {
        var length = wish.Minutes / OfficeHours.UnitMinutes;
        var days = taken[clinician.ProvNum];
        var index = day.DayNumber - firstDay.DayNumber;
        while (days.Count <= index)
        {
            days.Add(Lunch);
        }

        // Bit n of 'starts' is set where 'length' free units begin at n.
        var starts = ~days[index] & Day;
        var free = starts;
        for (var shift = 1; shift < length; shift++)
        {
            starts &= free >> shift;
        }

        if (starts == 0)
        {
            return null;
        }

        var after = starts >> wish.Unit << wish.Unit;
        var start = BitOperations.TrailingZeroCount(after == 0 ? starts : after);
        days[index] |= ((1UL << length) - 1) << start;
        return start;
    }

    private static ulong Units(TimeOnly start, TimeOnly stop) =>
        (1UL << OfficeHours.UnitsUntil(stop)) - (1UL << OfficeHours.UnitsUntil(start));
}
