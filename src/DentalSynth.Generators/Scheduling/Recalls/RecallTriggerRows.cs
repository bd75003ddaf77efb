using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Reference;

namespace DentalSynth.Generators.Scheduling.Recalls;

/// <summary>Table recalltrigger: which procedures trigger a recall.</summary>
/// <remarks>Read by the dbt models stg_opendental__recalltrigger and int_recall_management.</remarks>
/// <param name="practice">The practice.</param>
[Table("RecallTrigger", LeastRows = 30)]
internal sealed class RecallTriggerRows(Practice practice)
{
    public IEnumerable<RecallTrigger> All() => CsvTable.Read("recall_triggers.csv").Select(Row);

    private RecallTrigger Row(CsvRow trigger, int index) =>
        new()
        {
            RecallTriggerNum = index + 1,
            RecallTypeNum = trigger.Number("RecallTypeNum"),
            CodeNum = practice.Code(trigger.Text("ProcCode")).CodeNum,
        };
}
