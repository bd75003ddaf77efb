using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Model.Households;

/// <summary>An appointment (table appointment).</summary>
public sealed class Visit
{
    private readonly List<Treatment> treatments = [];

    /// <summary>Gets the key of the appointment.</summary>
    public required long AptNum { get; init; }

    /// <summary>Gets the reason for the visit.</summary>
    public required AppointmentKind Kind { get; init; }

    /// <summary>Gets the day of booking.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>Gets the time, the operatory and the providers.</summary>
    public required Slot Slot { get; set; }

    /// <summary>Gets the booking.</summary>
    internal VisitChange Booked { get; private set; } = null!;

    /// <summary>Gets the last change so far.</summary>
    internal VisitChange Last { get; private set; } = null!;

    /// <summary>Gets the day of the last change of time, or of booking.</summary>
    public DateOnly TimeSetOn { get; internal set; }

    /// <summary>Gets the broken appointment that this one replaces, if any.</summary>
    public Visit? Replaces { get; init; }

    /// <summary>Gets the completed visit at which this one was booked, if any.</summary>
    public Visit? BookedAt { get; init; }

    /// <summary>Gets the appointment that replaces this broken one, if any.</summary>
    public Visit? Replacement { get; internal set; }

    /// <summary>Gets scheduled, complete or broken, so far.</summary>
    public AptStatus Status { get; internal set; } = AptStatus.Scheduled;

    /// <summary>Gets a value indicating whether this is the patient's first visit.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Gets the seating visit of a lab case prepared at this one, if any.</summary>
    public Visit? Fitting { get; internal set; }

    /// <summary>Gets the procedures that it was booked for, in words; what becomes of it does not change them.</summary>
    public string BookedFor { get; internal set; } = string.Empty;

    /// <summary>Gets the procedures done or planned on it.</summary>
    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Gets a value indicating whether it is an exam or a recall, not treatment.</summary>
    public bool IsCheckUp => Kind is >= AppointmentKind.NewAdult and <= AppointmentKind.ChildHygiene;

    /// <summary>Gets the day of the visit.</summary>
    public DateOnly Date => Slot.Date;

    internal void Change(VisitChange change)
    {
        Booked ??= change;
        Last = change;
    }

    internal void Plan(Treatment treatment) => treatments.Add(treatment);

    internal void Unplan() => treatments.Clear();
}
