using DentalSynth.Generators.Model.Codes.Office;

namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>How soon planned work is to be done (procedurelog.Priority, treatplanattach.Priority, proctp.Priority): DefNums
/// of category <see cref="DefinitionCategory.TreatmentPriorities"/>.</summary>
public static class TreatmentPriority
{
    /// <summary>Not planned, or no priority given.</summary>
    public const long None = 0;

    /// <summary>First.</summary>
    public const long First = 414;

    /// <summary>Second.</summary>
    public const long Second = 416;

    /// <summary>Third.</summary>
    public const long Third = 418;

    /// <summary>At once.</summary>
    public const long Urgent = 419;

    /// <summary>When the patient likes.</summary>
    public const long Later = 423;
}
