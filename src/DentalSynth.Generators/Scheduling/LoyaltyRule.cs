namespace DentalSynth.Generators.Scheduling;

/// <summary>Some patients return for every recall, insured patients more often; the others come for one reason
/// only.</summary>
/// <remarks>Read by the dbt models mart_patient_retention and mart_hygiene_retention.</remarks>
public sealed class LoyaltyRule
{
    private readonly double insuredLoyalty;
    private readonly double uninsuredLoyalty;
    private readonly double stayRate;

    /// <summary>Creates the rule.</summary>
    /// <param name="loyalRate">Share of recall patients.</param>
    /// <param name="insuredRate">Share of insured patients.</param>
    /// <param name="insuredLift">Odds that an insured patient is a recall patient, relative to the uninsured; at least
    /// 1.</param>
    /// <param name="stayRate">Share of recall patients who stay after each recall visit.</param>
    public LoyaltyRule(double loyalRate, double insuredRate, double insuredLift, double stayRate)
    {
        insuredLoyalty = insuredRate == 0 ? 0 : Math.Min(Math.Min(1, loyalRate * insuredLift), loyalRate / insuredRate);
        uninsuredLoyalty = insuredRate == 1 ? 0 : (loyalRate - (insuredRate * insuredLoyalty)) / (1 - insuredRate);
        this.stayRate = stayRate;
    }

    /// <summary>Returns whether the patient is a recall patient.</summary>
    public bool IsRecallPatient(bool isInsured, RandomSource random) =>
        random.Chance(isInsured ? insuredLoyalty : uninsuredLoyalty);

    /// <summary>Returns whether a recall patient stays for the next recall.</summary>
    public bool Stays(RandomSource random) => random.Chance(stayRate);
}
