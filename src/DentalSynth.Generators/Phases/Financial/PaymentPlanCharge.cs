namespace DentalSynth.Generators.Phases.Financial;

/// <summary>The keys of a charge of a payment plan (table payplancharge) and of its plan.</summary>
internal readonly record struct PaymentPlanCharge(long PayPlanNum, long PayPlanChargeNum);
