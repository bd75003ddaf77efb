using DentalSynth.Generators.Clinical;
using DentalSynth.Generators.Clinical.Charts;
using DentalSynth.Generators.Financial;
using DentalSynth.Generators.Foundation;
using DentalSynth.Generators.Foundation.Office;
using DentalSynth.Generators.Insurance;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Patients;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Settings;
using DentalSynth.Generators.Supporting;

namespace DentalSynth.Generators;

/// <summary>What all workers of a run share. Nothing in it changes while they work.</summary>
internal sealed class RunContext
{
    public RunContext(GenerationOptions options)
    {
        Options = options;
        var profile = options.Profile;
        Sources = new RandomSources(options.Seed);
        Practice = PracticeBuilder.Build(options);
        var tempo = new TempoSolver(options).Solve();
        Patients = new PatientRules(options, profile, tempo);
        Insurance = new InsuranceRules(options, profile, Practice);
        Scheduling = new SchedulingRules(options, profile, tempo);
        Clinical = new ClinicalRules(options, profile, Practice, tempo);
        Charts = new ChartRules(profile, Practice);
        Financial = new FinancialRules(options, profile, tempo);
        Records = new RecordRules(profile, Practice);
        Office = new OfficeRules(profile);
    }

    public GenerationOptions Options { get; }

    public RandomSources Sources { get; }

    public Practice Practice { get; }

    public PatientRules Patients { get; }

    public InsuranceRules Insurance { get; }

    public SchedulingRules Scheduling { get; }

    public ClinicalRules Clinical { get; }

    public ChartRules Charts { get; }

    public FinancialRules Financial { get; }

    public RecordRules Records { get; }

    public OfficeRules Office { get; }
}
