using DentalSynth.Generators.Phases.Clinical;
using DentalSynth.Generators.Phases.Clinical.Charts;
using DentalSynth.Generators.Phases.Financial;
using DentalSynth.Generators.Phases.Insurance;
using DentalSynth.Generators.Phases.Office;
using DentalSynth.Generators.Phases.Patients;
using DentalSynth.Generators.Phases.Supporting;
using DentalSynth.Generators.Practices;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Volumes;

namespace DentalSynth.Generators.Phases;

/// <summary>What all workers of a run share. Nothing in it changes while they work.</summary>
internal sealed class RunContext
{
    /// <summary>Sets up a run.</summary>
    public RunContext(GenerationOptions options)
    {
        Options = options;
        var profile = options.Profile;
        Sources = new RandomSources(options.Seed);
        Practice = PracticeBuilder.Build(options);
        var tempo = new TempoSolver(options).Solve();
        Patients = new PatientRules(options, profile, tempo);
        Insurance = new InsuranceRules(options, profile, Practice);
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

    public ClinicalRules Clinical { get; }

    public ChartRules Charts { get; }

    public FinancialRules Financial { get; }

    public RecordRules Records { get; }

    public OfficeRules Office { get; }
}
