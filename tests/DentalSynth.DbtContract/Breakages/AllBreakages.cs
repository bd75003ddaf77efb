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
            MouthBreakages.All,
            ChartBreakages.All,
            LaboratoryBreakages.All,
            PlanBreakages.All,
            FeeBreakages.All,
            TreatmentBreakages.All,
            InsuranceBreakages.All,
            CoverageBreakages.All,
            ClaimBreakages.All,
            PlanPaymentBreakages.All,
            PaymentBreakages.All,
            CreditBreakages.All,
            ReceivableBreakages.All,
            LedgerBreakages.All,
            RevenueBreakages.All,
            CollectionBreakages.All,
            OpenBillBreakages.All,
            OfficeBreakages.All,
            ContactBreakages.All,
            SchedulingBreakages.All,
            AppointmentBookBreakages.All,
            WorkingHoursBreakages.All,
            BookingBreakages.All,
            OfficeTimeBreakages.All,
            RecallBreakages.All,
            TaskBreakages.All,
            LoggingBreakages.All,
            EntryBreakages.All,
            RecordBreakages.All,
            FollowUpBreakages.All,
            ReferralBreakages.All,
        }
            .SelectMany(breakages => breakages)
            .ToDictionary(breakage => breakage.Name);
}
