namespace DentalSynth.Generators.Model.Codes.Clinical;

/// <summary>What is drawn on the tooth chart (toothinitial.InitialType), as OpenDental numbers it.</summary>
/// <remarks>Read by the dbt model stg_opendental__toothinitial.</remarks>
public enum ToothInitialType
{
    /// <summary>The tooth is gone.</summary>
    Missing = 0,

    /// <summary>A primary tooth stands in the tooth's place.</summary>
    Primary = 2,
}
