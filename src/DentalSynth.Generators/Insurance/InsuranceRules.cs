using DentalSynth.Generators.Insurance.Subscribers;
using DentalSynth.Generators.Insurance.Verification;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Insurance;

/// <summary>The rules of coverage, each with its numbers.</summary>
internal sealed class InsuranceRules(GenerationOptions options, PracticeProfile profile, Practice practice)
{
    public InsuredRule Insured { get; } =
        new(options.InsuredRate, profile.Insured.SecondSubscriberRate, profile.Insured.SecondaryRate);

    public VerificationRule Verification { get; } =
        new(profile.Verification.DaysBefore, profile.Verification.GoodForDays);

    public PlanChoiceRule PlanChoice { get; } = new(practice.Plans);
}
