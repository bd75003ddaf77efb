using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Treatment priority runs from urgent to cosmetic: emergencies, then decay and periodontal disease, crowns,
/// tooth replacement and cosmetics.</summary>
/// <remarks>Read by the dbt models stg_opendental__treatplanattach and stg_opendental__proctp.</remarks>
public sealed class PriorityRule
{
    /// <summary>Returns the priority of treatment at a kind of visit.</summary>
    public long Priority(AppointmentKind kind) =>
        kind switch
        {
            AppointmentKind.RootCanal or AppointmentKind.Surgery => TreatmentPriority.Urgent,
            AppointmentKind.Restorative or AppointmentKind.Periodontal => TreatmentPriority.First,
            AppointmentKind.Crown => TreatmentPriority.Second,
            AppointmentKind.Prosthetic => TreatmentPriority.Third,
            _ => TreatmentPriority.Later,
        };
}
