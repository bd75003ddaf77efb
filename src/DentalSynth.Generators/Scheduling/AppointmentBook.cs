using System.Numerics;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>The appointment book of one clinic. It never double-books a provider or an operatory.</summary>
/// <remarks>A provider's day has 54 units of 10 minutes from 8:00 to 17:00, one bit each. Patients are booked in the
/// order of their numbers, so adding a patient moves nobody else's appointment. Each provider has an operatory of their
/// own, so a free provider means a free operatory.</remarks>
/// <param name="clinic">The clinic.</param>
/// <param name="firstDay">The day on which the practice opened.</param>
public sealed class AppointmentBook(DentalClinic clinic, DateOnly firstDay)
{
    private static readonly ulong Day = Units(OfficeHours.Opening, OfficeHours.Closing);
    private static readonly ulong Lunch = Units(OfficeHours.LunchStart, OfficeHours.LunchEnd);

    private readonly Dictionary<long, List<ulong>> taken = clinic
        .Dentists.Concat(clinic.Hygienists)
        .ToDictionary(clinician => clinician.ProvNum, _ => new List<ulong>());

    /// <summary>Gets a value indicating whether the clinic has hygienists; without any, dentists do hygiene.</summary>
    public bool HasHygienists => clinic.Hygienists.Count > 0;

    /// <summary>Gets the last day with an appointment, or the opening day when there is none.</summary>
    public DateOnly LastDay => firstDay.AddDays(Math.Max(0, taken.Values.Max(days => days.Count) - 1));

    /// <summary>Returns whether a team has somebody on a weekday.</summary>
    public bool Works(bool isHygiene, DayOfWeek day) => clinic.Team(isHygiene).Any(clinician => clinician.Works(day));

    /// <summary>Books the first open slot on or after the day requested, or none when the book is full to its end.
    /// </summary>
    public Slot? Book(SlotRequest request)
    {
        for (
            var day = BusinessDays.OnOrAfter(request.Day);
            day <= request.LastDay;
            day = BusinessDays.OnOrAfter(day.AddDays(1))
        )
        {
            if (!request.IsBusy(day) && BookOn(day, request) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>Opens a slot that is not needed any more.</summary>
    public void Release(Slot slot)
    {
        var days = taken[slot.Hygienist ?? slot.Dentist];
        var unit = OfficeHours.UnitsUntil(TimeOnly.FromDateTime(slot.Start));
        days[slot.Date.DayNumber - firstDay.DayNumber] &= ~(
            ((1UL << (slot.Minutes / OfficeHours.UnitMinutes)) - 1) << unit
        );
    }

    private Slot? BookOn(DateOnly day, SlotRequest request)
    {
        var team = clinic.Team(request.IsHygiene);
        for (var turn = 0; turn < team.Count; turn++)
        {
            var index = (request.Dentist + turn) % team.Count;
            if (team[index].Works(day.DayOfWeek) && TryTake(team[index], day, request) is { } start)
            {
                return SlotAt(day, start, index, request);
            }
        }

        return null;
    }

    private Slot SlotAt(DateOnly day, int unit, int index, SlotRequest request)
    {
        var clinician = clinic.Team(request.IsHygiene)[index];
        return new Slot(
            day.ToDateTime(OfficeHours.Opening).AddMinutes(unit * OfficeHours.UnitMinutes),
            request.Minutes,
            (request.IsHygiene ? DentistOn(day, request.Dentist) : clinician).ProvNum,
            request.IsHygiene ? clinician.ProvNum : null,
            clinic.OperatoryOf(index, request.IsHygiene, day)
        );
    }

    // At a hygiene visit the dentist only does the exam, so the dentist may have another patient but must not be off.
    private Clinician DentistOn(DateOnly day, int dentist)
    {
        for (var turn = 0; turn < clinic.Dentists.Count; turn++)
        {
            var clinician = clinic.Dentists[(dentist + turn) % clinic.Dentists.Count];
            if (clinician.Works(day.DayOfWeek))
            {
                return clinician;
            }
        }

        return clinic.Dentists[dentist % clinic.Dentists.Count];
    }

    private int? TryTake(Clinician clinician, DateOnly day, SlotRequest request)
    {
        var length = request.Minutes / OfficeHours.UnitMinutes;
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

        var after = starts >> request.Unit << request.Unit;
        var start = BitOperations.TrailingZeroCount(after == 0 ? starts : after);
        days[index] |= ((1UL << length) - 1) << start;
        return start;
    }

    private static ulong Units(TimeOnly start, TimeOnly stop) =>
        (1UL << OfficeHours.UnitsUntil(stop)) - (1UL << OfficeHours.UnitsUntil(start));
}
