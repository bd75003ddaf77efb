using DentalSynth.Generators.Rules.Households;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases.Patients;

/// <summary>The rules of who the patients are, each with its numbers.</summary>
internal sealed class PatientRules(GenerationOptions options, Tempo tempo)
{
    public HouseholdSizeRule HouseholdSize { get; } = new([0.45, 0.28, 0.13, 0.10, 0.04]);

    public AgeRule Age { get; } = new(seniorRate: 0.29, childRate: 0.165, elderRate: 0.16);

    public JoiningRule Joining { get; } = new(options.StartDate, options.AimedAt, tempo.Growth);

    public double FemaleRate { get; } = 0.50;

    public double SpouseRate { get; } = 0.75;

    public double StaffFamilyRate { get; } = 0.004;
}
