using DentalSynth.Generators.Model.Codes.Scheduling;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Model.Households;

/// <summary>A booked visit (table appointment).</summary>
public sealed class Visit
{
    private readonly List<Treatment> treatments = [];

    /// <summary>Gets the key of the appointment.</summary>
    public required long AptNum { get; init; }

    /// <summary>Gets why the patient comes.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>Gets the day on which the visit was booked.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>Gets the time, the chair and the people.</summary>
    public required Slot Slot { get; init; }

    /// <summary>Gets the time and chair from which the visit was moved; null when it was not.</summary>
    public Slot? MovedFrom { get; init; }

    /// <summary>Gets the day on which the visit was moved; null when it was not.</summary>
    public DateOnly? MovedOn { get; init; }

    /// <summary>Gets the broken visit that this one replaces, if any.</summary>
    public Visit? Replaces { get; init; }

    /// <summary>Gets the visit booked in place of this broken one, if any.</summary>
    public Visit? Replacement { get; internal set; }

    /// <summary>Gets scheduled, complete or broken, as of the as-of date.</summary>
    public required AptStatus Status { get; init; }

    /// <summary>Gets a value indicating whether this is the patient's first visit.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Gets the visit booked to fit what was prepared on this one, if anything was.</summary>
    public Visit? Fitting { get; internal set; }

    /// <summary>Gets the procedures that it was booked for, in words; what becomes of it does not change them.</summary>
    public string BookedFor { get; internal set; } = string.Empty;

    /// <summary>Gets the procedures done or planned on it.</summary>
    public IReadOnlyList<Treatment> Treatments => treatments;

    /// <summary>Gets the day of the visit.</summary>
    public DateOnly Date => Slot.Date;

    internal void Add(Treatment treatment) => treatments.Add(treatment);
}
