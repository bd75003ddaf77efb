using DentalSynth.Generators.Settings;

namespace DentalSynth.Generators.Patients;

/// <summary>The rules of patients and families, each with its numbers.</summary>
internal sealed class PatientRules(GenerationOptions options, PracticeProfile profile, Tempo tempo)
{
    public HouseholdSizeRule HouseholdSize { get; } = new(profile.HouseholdSize.Weights);

    public AgeRule Age { get; } = new(profile.Age.SeniorRate, profile.Age.ChildRate, profile.Age.ElderRate);

    public JoiningRule Joining { get; } =
        new(options.StartDate, options.AimedAt, tempo.Growth, profile.Joining.TakenOverRate);

    public double FemaleRate { get; } = profile.Patient.FemaleRate;

    public double SpouseRate { get; } = profile.Patient.SpouseRate;

    public bool FlagsInsuredOnceTreated { get; } = profile.Patient.InsuredFlagOnceTreated;

    public string InsuredFlag { get; } = profile.Patient.InsuredFlag;

    public double SlowFamilyRate { get; } = profile.PaymentHabit.SlowFamilyRate;
    public double StaffFamilyRate { get; } = profile.Patient.StaffFamilyRate;
}
