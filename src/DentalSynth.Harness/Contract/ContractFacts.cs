using DentalSynth.Harness.Contract.Facts;

namespace DentalSynth.Harness.Contract;

/// <summary>The named facts of the contract.</summary>
public static class ContractFacts
{
    /// <summary>Gets all of them, system by system; what must be there for the others to mean anything comes first.</summary>
    public static IReadOnlyList<NamedFact> All { get; } =
    [
        .. new[]
        {
            FoundationFacts.All,
            PopulationFacts.All,
            ProfileFacts.All,
            ProviderFacts.All,
            RetentionFacts.All,
            HygieneFacts.All,
            MouthFacts.All,
            ChartFacts.All,
            LaboratoryFacts.All,
            PlanFacts.All,
            FeeFacts.All,
            TreatmentFacts.All,
            InsuranceFacts.All,
            CoverageFacts.All,
            ClaimFacts.All,
            PlanPaymentFacts.All,
            PaymentFacts.All,
            CreditFacts.All,
            ReceivableFacts.All,
            LedgerFacts.All,
            RevenueFacts.All,
            CollectionFacts.All,
            StatementFacts.All,
            OpenBillFacts.All,
            CommunicationFacts.All,
            ReminderFacts.All,
            ContactFacts.All,
            SchedulingFacts.All,
            AppointmentBookFacts.All,
            WorkingHoursFacts.All,
            BookingFacts.All,
            OfficeTimeFacts.All,
            RecallFacts.All,
            TaskFacts.All,
            LoggingFacts.All,
            EntryFacts.All,
            RecordFacts.All,
            FollowUpFacts.All,
            ReferralFacts.All,
            ValidationQueries.All,
        }
            .SelectMany(facts => facts)
            .OrderBy(fact => fact.System),
    ];
}
