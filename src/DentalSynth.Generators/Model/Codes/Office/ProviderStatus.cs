namespace DentalSynth.Generators.Model.Codes.Office;

/// <summary>Whether a provider works (provider.ProvStatus).</summary>
/// <remarks>Read by int_provider_profile and mart_provider_performance, through definitions of category 2.</remarks>
public enum ProviderStatus
{
    /// <summary>Works here.</summary>
    Active = 0,
}
