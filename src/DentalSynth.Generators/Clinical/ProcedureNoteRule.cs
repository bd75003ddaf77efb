using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Clinical;

/// <summary>About two thirds of completed procedures have a clinical note.</summary>
/// <remarks>Read by the dbt models stg_opendental__procnote and int_procedure_complete.</remarks>
/// <param name="rate">Share of completed procedures with a note.</param>
public sealed class ProcedureNoteRule(double rate)
{
    private static readonly string[] Outcomes =
    [
        "Went well, no complaints.",
        "Tolerated well; instructions given for home care.",
        "Numb before work began, no pain during it.",
        "Bite checked and adjusted.",
        "Asked to call if it feels high or sore.",
        "Findings explained, questions answered.",
    ];

    /// <summary>Returns the note, or null without one.</summary>
    public string? Text(CdtCode code, RandomSource random) =>
        random.Chance(rate) ? $"{code.Description}. {random.Pick(Outcomes)}" : null;
}
