namespace DentalSynth.Generators.Model.Codes.Scheduling;

/// <summary>How many of its required procedures an appointment type needs
/// (appointmenttype.RequiredProcCodesNeeded).</summary>
/// <remarks>Read by stg_opendental__appointmenttype.</remarks>
public enum RequiredProcedures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One of them.</summary>
    AtLeastOne = 1,

    /// <summary>All of them.</summary>
    All = 2,
}
