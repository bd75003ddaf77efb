using DentalSynth.Generators.Households;
using DentalSynth.Generators.Phases.Supporting.Occasions;
using DentalSynth.Generators.Randomness;
using DentalSynth.Generators.Scheduling;
using DentalSynth.Generators.Sinks;

namespace DentalSynth.Generators.Phases.Supporting;

/// <summary>Phase 6: what is said, filed, referred and still to be done follows from visits, plans, claims and bills.
/// </summary>
internal sealed class SupportingPhase : IPhase
{
    private readonly DateOnly asOf;
    private readonly RandomSources sources;
    private readonly RecordRows recordRows;
    private readonly IOccasions[] occasions;

    /// <summary>Sets up the phase.</summary>
    public SupportingPhase(RunContext run)
    {
        asOf = run.Options.AsOf;
        sources = run.Sources;
        recordRows = new RecordRows(run);
        var specialists = new Specialists(run.Records, run.Practice);

        // Rows of one day get their keys in this order.
        occasions =
        [
            new NewPatientOccasions(run.Records),
            new VisitOccasions(run.Records, new VisitReminders(run.Records, sources)),
            new RecallOccasions(run.Records, run.Clinical.Recall),
            new PlanOccasions(run.Records, specialists),
            new BracesOccasions(run.Records, specialists),
            new ClaimOccasions(run.Records),
            new BillOccasions(run.Records),
        ];
    }

    public void Run(Household household, IRowWriter rows)
    {
        foreach (var member in household.Members)
        {
            var timeline = new Timeline(asOf);
            var records = new PatientRecords(member, timeline, sources, recordRows, rows);
            foreach (var occasion in occasions)
            {
                occasion.Open(records);
            }

            timeline.Run();
        }
    }
}
