namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>What a fee schedule is for (feesched.FeeSchedType).</summary>
/// <remarks>Read by stg_opendental__feesched and int_procedure_catalog, through definitions of category 6.</remarks>
public enum FeeScheduleType
{
    /// <summary>What is charged.</summary>
    Normal = 0,
}
