using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>What hurts is done at once, decay and gums come first, then crowns, then replacements; looks can wait.</summary>
/// <remarks>Read by the dbt models stg_opendental__treatplanattach and stg_opendental__proctp.</remarks>
public sealed class PriorityRule
{
    /// <summary>Returns the priority of work done on a kind of visit.</summary>
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
