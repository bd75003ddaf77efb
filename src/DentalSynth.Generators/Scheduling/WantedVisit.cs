using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>A visit that a patient is about to book.</summary>
/// <param name="Kind">Why.</param>
/// <param name="BookedOn">The day on which the patient books.</param>
/// <param name="Wanted">The day wanted.</param>
/// <param name="Work">Procedures on the chart that are to be done; empty for a check-up that is booked for the first time.</param>
internal sealed record WantedVisit(VisitKind Kind, DateOnly BookedOn, DateOnly Wanted, IReadOnlyList<Treatment> Work)
{
    /// <summary>Gets the broken visit that it replaces, if any.</summary>
    public Visit? Replaces { get; init; }

    /// <summary>Gets the visit on which the work was prepared, if a laboratory makes it.</summary>
    public Visit? Prepared { get; init; }
}
