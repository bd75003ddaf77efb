namespace DentalSynth.DbtContract.Breakages;

/// <summary>Every way that is tried to make data wrong.</summary>
internal static class AllBreakages
{
    public static IReadOnlyDictionary<string, Breakage> ByName { get; } =
        new[]
        {
            FoundationBreakages.All,
            PopulationBreakages.All,
            ProfileBreakages.All,
            ProviderBreakages.All,
            RetentionBreakages.All,
            FeeBreakages.All,
            InsuranceBreakages.All,
            PaymentBreakages.All,
            ReceivableBreakages.All,
            OfficeBreakages.All,
            SchedulingBreakages.All,
            LoggingBreakages.All,
        }
            .SelectMany(breakages => breakages)
            .ToDictionary(breakage => breakage.Name);
}
