using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Rules.Insurance;

namespace DentalSynth.Generators.Phases.Insurance;

/// <summary>The rules of who is insured how, each with its numbers.</summary>
internal sealed class InsuranceRules(GenerationOptions options, Practice practice)
{
    public InsuredRule Insured { get; } = new(options.InsuredRate, secondSubscriberRate: 0.76, secondaryRate: 0.80);

    public PlanChoiceRule PlanChoice { get; } = new(practice.Plans);
}
