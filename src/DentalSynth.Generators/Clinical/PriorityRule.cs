using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>Treatment priority runs from urgent to cosmetic: emergencies, then decay and periodontal disease, crowns,
/// tooth replacement and cosmetics.</summary>
/// <remarks>Read by the dbt models stg_opendental__treatplanattach and stg_opendental__proctp.</remarks>
public sealed class PriorityRule
{
    /// <summary>Returns the priority of treatment at a kind of visit.</summary>
    public long Priority(VisitKind kind) =>
        kind switch
        {
            VisitKind.RootCanal or VisitKind.Surgery => TreatmentPriority.Urgent,
            VisitKind.Restorative or VisitKind.Periodontal => TreatmentPriority.First,
            VisitKind.Crown => TreatmentPriority.Second,
            VisitKind.Prosthetic => TreatmentPriority.Third,
            _ => TreatmentPriority.Later,
        };
}
