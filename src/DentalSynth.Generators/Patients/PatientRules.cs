using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Patients;

/// <summary>The rules of who the patients are, each with its numbers.</summary>
internal sealed class PatientRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public HouseholdSizeRule HouseholdSize { get; } = new(profile.Numbers("HouseholdSize.Weights"));

    public AgeRule Age { get; } =
        new(profile.Rate("Age.SeniorRate"), profile.Rate("Age.ChildRate"), profile.Rate("Age.ElderRate"));

    public JoiningRule Joining { get; } =
        new(options.StartDate, options.AimedAt, tempo.Growth, profile.Rate("Joining.TakenOverRate"));

    public double FemaleRate { get; } = profile.Rate("Patient.FemaleRate");

    public double SpouseRate { get; } = profile.Rate("Patient.SpouseRate");

    public bool FlagsInsuredOnceTreated { get; } = profile.IsOn("Patient.InsuredFlagOnceTreated");

    public string InsuredFlag { get; } = profile.Text("Patient.InsuredFlag");

    public double StaffFamilyRate { get; } = profile.Rate("Patient.StaffFamilyRate");
}
