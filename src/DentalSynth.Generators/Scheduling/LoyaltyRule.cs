using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Scheduling;

/// <summary>Some patients come back for every recall, the insured more often; the others come for one reason only.</summary>
/// <remarks>Read by the dbt models mart_patient_retention and mart_hygiene_retention.</remarks>
public sealed class LoyaltyRule
{
    private readonly double insuredLoyalty;
    private readonly double uninsuredLoyalty;
    private readonly double stayRate;

    /// <summary>Creates the rule.</summary>
    /// <param name="loyalRate">Share of loyal patients.</param>
    /// <param name="insuredRate">Share of insured patients.</param>
    /// <param name="insuredLift">How much more often the insured are loyal, at least 1.</param>
    /// <param name="stayRate">Share of loyal patients who stay after each recall.</param>
    public LoyaltyRule(double loyalRate, double insuredRate, double insuredLift, double stayRate)
    {
        insuredLoyalty = insuredRate == 0 ? 0 : Math.Min(Math.Min(1, loyalRate * insuredLift), loyalRate / insuredRate);
        uninsuredLoyalty = insuredRate == 1 ? 0 : (loyalRate - (insuredRate * insuredLoyalty)) / (1 - insuredRate);
        this.stayRate = stayRate;
    }

    /// <summary>Returns whether the patient comes for recalls at all.</summary>
    public bool IsLoyal(bool isInsured, RandomSource random) =>
        random.Chance(isInsured ? insuredLoyalty : uninsuredLoyalty);

    /// <summary>Returns whether a loyal patient stays for one more recall.</summary>
    public bool Stays(RandomSource random) => random.Chance(stayRate);
}
