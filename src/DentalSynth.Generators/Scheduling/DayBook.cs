using System.Numerics;
using DentalSynth.Generators.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The appointment book of one place: who is taken when. No clinician and no chair is booked twice.</summary>
/// <remarks>A clinician's day is 54 units of ten minutes from 8:00 to 17:00, one bit each. Patients are booked in the
/// order of their numbers, so that a patient more leaves all others where they were. Each clinician has chairs of their
/// own, so a free clinician means a free chair.</remarks>
/// <param name="location">Whose book it is.</param>
/// <param name="firstDay">The day on which the practice opened.</param>
public sealed class DayBook(Location location, DateOnly firstDay)
{
    private const int OpeningHour = 8;
    private const int UnitMinutes = 10;
    private const int UnitsPerDay = 54;
    private const int LunchUnit = 24;
    private const ulong Lunch = 0x3FUL << LunchUnit; // 12:00 to 13:00

    private readonly Dictionary<long, List<ulong>> taken = location
        .Dentists.Concat(location.Hygienists)
        .ToDictionary(clinician => clinician.ProvNum, _ => new List<ulong>());

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
        var team = wish.IsHygiene ? location.Hygienists : location.Dentists;
        for (var turn = 0; turn < team.Count; turn++)
        {
            var index = (wish.Dentist + turn) % team.Count;
            if (Works(team[index], day) && TryTake(team[index], day, wish) is { } start)
            {
                return SlotAt(day, start, index, wish);
            }
        }

        return null;
    }

    private static bool Works(Clinician clinician, DateOnly day) =>
        (clinician.WorkDays >> ((int)day.DayOfWeek - 1) & 1) == 1;

    private Slot SlotAt(DateOnly day, int unit, int index, SlotWish wish)
    {
        var chairs = wish.IsHygiene ? location.HygieneChairs : location.TreatmentChairs;
        var team = wish.IsHygiene ? location.Hygienists : location.Dentists;
        var own = (chairs.Count - index + team.Count - 1) / team.Count;
        var chair = chairs[index + (day.DayNumber % own * team.Count)];
        return new Slot(
            day.ToDateTime(new TimeOnly(OpeningHour, 0)).AddMinutes(unit * UnitMinutes),
            wish.Minutes,
            (wish.IsHygiene ? DentistOn(day, wish.Dentist) : team[index]).ProvNum,
            wish.IsHygiene ? team[index].ProvNum : null,
            chair
        );
    }

    // On a hygiene visit the dentist only looks in, so being booked elsewhere does not matter, but being off does.
    private Clinician DentistOn(DateOnly day, int dentist)
    {
        for (var turn = 0; turn < location.Dentists.Count; turn++)
        {
            var clinician = location.Dentists[(dentist + turn) % location.Dentists.Count];
            if (Works(clinician, day))
            {
                return clinician;
            }
        }

        return location.Dentists[dentist % location.Dentists.Count];
    }

    private int? TryTake(Clinician clinician, DateOnly day, SlotWish wish)
    {
        var length = wish.Minutes / UnitMinutes;
        var days = taken[clinician.ProvNum];
        var index = day.DayNumber - firstDay.DayNumber;
        while (days.Count <= index)
        {
            days.Add(Lunch);
        }

        // Bit n of 'starts' is set where 'length' free units begin at n.
        var starts = ~days[index] & ((1UL << UnitsPerDay) - 1);
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
}
