namespace DentalSynth.Generators.Model.Codes.Financial;

/// <summary>What a price list is for (feesched.FeeSchedType).</summary>
/// <remarks>Read by stg_opendental__feesched and int_procedure_catalog, through definitions of category 6.</remarks>
public enum FeeScheduleType
{
    /// <summary>What is charged.</summary>
    Normal = 0,

    /// <summary>What the patient pays.</summary>
    CoPay = 1,

    /// <summary>What a plan allows without a contract.</summary>
    OutOfNetwork = 2,

    /// <summary>What a carrier is known to allow.</summary>
    ManualBlueBook = 4,
}
