using DentalSynth.Generators.Patients;

namespace DentalSynth.Generators;

/// <summary>A practice cut into parts that can be made in any order: what is there before the first patient, then every
/// clinic.</summary>
/// <remarks>Parts are numbered alike in practices that only time tells apart.</remarks>
internal sealed class PracticeParts
{
    private readonly RunContext run;
    private readonly IReadOnlyList<IReadOnlyList<HouseholdPlan>> families;

    public PracticeParts(RunContext run)
    {
        this.run = run;
        var (patients, clinics) = (run.Options.Patients, run.Practice.Clinics.Count);
        families = HouseholdAssignment.Assign(
            patients,
            clinics,
            run.Options.Profile.Clinic.Patients,
            run.Patients.HouseholdSize,
            run.Sources
        );
    }

    /// <summary>Gets the numbers of the parts that belong to the run's shard; the practice itself to the first one.
    /// </summary>
    public IEnumerable<int> Numbers =>
        Enumerable
            .Range(0, families.Count + 1)
            .Where(part => Math.Max(part - 1, 0) % run.Options.Shards == run.Options.Shard - 1);

    /// <summary>Makes a part: 0 is the practice, n its n-th clinic.</summary>
    public Task WriteAsync(int part, PhaseWriter writer, CancellationToken cancellationToken)
    {
        if (part > 0)
        {
            var clinic = new ClinicRun(run, part - 1, families, writer);
            return clinic.RunAsync(cancellationToken);
        }

        WritePractice(writer);
        return Task.CompletedTask;
    }

    private void WritePractice(PhaseWriter writer)
    {
        var before = new PracticeRows(run);
        writer.AddAll(PhaseName.Foundation, before.Foundation());
        writer.AddAll(PhaseName.Patient, before.Patients());
        writer.AddAll(PhaseName.Insurance, before.Insurance());
        writer.AddAll(PhaseName.Clinical, before.Clinical());
        writer.AddAll(PhaseName.Supporting, before.Supporting());
    }
}
