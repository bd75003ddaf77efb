using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling.Appointments;

/// <summary>The times of day at which visits are booked, take place and are broken.</summary>
internal sealed class VisitTimes(AbsenceRule absences, RandomSources sources)
{
    /// <summary>Returns when the visit was booked: another try right after the visit that it replaces was broken.</summary>
    public DateTime BookedAt(Visit visit)
    {
        var random = sources.For("booking time", visit.AptNum);
        if (visit.Replaces is { } broken)
        {
            return BrokenAt(broken).AddMinutes(random.Between(20, 60));
        }

        return visit.BookedOn == visit.Date
            ? visit.Slot.Start.AddMinutes(-random.Between(20, 60))
            : Clock.InOfficeHours(visit.BookedOn, random);
    }

    /// <summary>Returns when the patient of a completed visit came and left.</summary>
    public ChairTimes InChair(Visit visit)
    {
        var random = sources.For("chair times", visit.AptNum);
        var arrived = visit.Slot.Start.AddMinutes(random.Between(-12, 6));
        var seated = arrived.AddMinutes(random.Between(3, 15));
        return new(arrived, seated, seated.AddMinutes(visit.Slot.Minutes - random.Between(0, 10)));
    }

    /// <summary>Returns how a visit was broken.</summary>
    public Absence AbsenceFrom(Visit visit) =>
        absences.Absence(visit.BookedOn == visit.Date, sources.For("absence", visit.AptNum));

    /// <summary>Returns when it was clear that a visit would not take place.</summary>
    public DateTime BrokenAt(Visit visit)
    {
        var random = sources.For("time of absence", visit.AptNum);
        return AbsenceFrom(visit) == Absence.Cancelled
            ? visit.Slot.Start.AddMinutes(-random.Between(20, 90))
            : visit.Slot.Start.AddMinutes(random.Between(15, 30));
    }
}
