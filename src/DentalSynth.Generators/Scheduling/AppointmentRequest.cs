using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Scheduling;

/// <summary>A request for an appointment.</summary>
/// <param name="Kind">The reason for the visit.</param>
/// <param name="BookedOn">The day on which the patient books.</param>
/// <param name="Wanted">The day requested.</param>
/// <param name="Work">Treatment planned procedures to complete; empty for a new check-up.</param>
internal sealed record AppointmentRequest(
    AppointmentKind Kind,
    DateOnly BookedOn,
    DateOnly Wanted,
    IReadOnlyList<Treatment> Work
)
{
    /// <summary>Gets the broken appointment that it replaces, if any.</summary>
    public Visit? Replaces { get; init; }

    /// <summary>Gets the preparation visit, if this is the seating of a lab case.</summary>
    public Visit? Prepared { get; init; }
}
