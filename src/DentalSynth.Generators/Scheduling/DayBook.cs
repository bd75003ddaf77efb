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

    /// <summary>Books the first slot on or after a day.</summary>
    /// <param name="wanted">The day wanted.</param>
    /// <param name="minutes">Length, a multiple of 10, at most 240.</param>
    /// <param name="unit">Preferred start in units of ten minutes after opening, 0 to 53.</param>
    /// <param name="hygiene">Whether a hygienist does it.</param>
    /// <param name="dentist">Index of the patient's own dentist.</param>
    public Slot Book(DateOnly wanted, int minutes, int unit, bool hygiene, int dentist)
    {
        var team = hygiene ? location.Hygienists : location.Dentists;
        for (var day = BusinessDays.OnOrAfter(wanted); ; day = BusinessDays.OnOrAfter(day.AddDays(1)))
        {
            for (var turn = 0; turn < team.Count; turn++)
            {
                var index = (dentist + turn) % team.Count;
                if (Works(team[index], day) && TryTake(team[index], day, minutes / UnitMinutes, unit) is { } start)
                {
                    return SlotAt(day, start, minutes, hygiene, index, dentist);
                }
            }
        }
    }

    private static bool Works(Clinician clinician, DateOnly day) =>
        (clinician.WorkDays >> ((int)day.DayOfWeek - 1) & 1) == 1;

    private Slot SlotAt(DateOnly day, int unit, int minutes, bool hygiene, int index, int dentist)
    {
        var chairs = hygiene ? location.HygieneChairs : location.TreatmentChairs;
        var team = hygiene ? location.Hygienists : location.Dentists;
        var own = (chairs.Count - index + team.Count - 1) / team.Count;
        var chair = chairs[index + (day.DayNumber % own * team.Count)];
        return new Slot(
            day.ToDateTime(new TimeOnly(OpeningHour, 0)).AddMinutes(unit * UnitMinutes),
            minutes,
            (hygiene ? DentistOn(day, dentist) : team[index]).ProvNum,
            hygiene ? team[index].ProvNum : null,
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

    private int? TryTake(Clinician clinician, DateOnly day, int length, int unit)
    {
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

        var after = starts >> unit << unit;
        var start = BitOperations.TrailingZeroCount(after == 0 ? starts : after);
        days[index] |= ((1UL << length) - 1) << start;
        return start;
    }
}
