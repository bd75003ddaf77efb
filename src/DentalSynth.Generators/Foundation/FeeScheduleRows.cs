using DentalSynth.Generators.Model.Codes.Financial;
using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table feesched: the practice's own fee schedule and its contracts'.</summary>
/// <remarks>Read by the dbt models stg_opendental__feesched, int_procedure_catalog and dim_fee_schedule.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="opened">The day on which the practice opened.</param>
/// <param name="planDate">The day for which the practice is planned: nothing is entered on it or later.</param>
[Table("FeeSched", Noun = "fee schedules", LeastRows = 3)]
internal sealed class FeeScheduleRows(Practice practice, DateOnly opened, DateOnly planDate)
{
    public IEnumerable<FeeSched> All() => practice.FeeSchedules.Select(Row);

    /// <summary>Returns the day on which a fee schedule was entered: PPO schedules first, the UCR schedule last.</summary>
    /// <remarks>int_procedure_complete takes the fee entered last as the standard fee, whatever its schedule.</remarks>
    public DateOnly Entered(FeeSchedule schedule) =>
        schedule == practice.StandardFees && opened.AddDays(1) < planDate ? opened.AddDays(1) : opened;

    private FeeSched Row(FeeSchedule schedule, int index)
    {
        var entered = Entered(schedule);
        return new()
        {
            FeeSchedNum = schedule.FeeSchedNum,
            Description = schedule.Name,
            FeeSchedType = (int)FeeScheduleType.Normal,
            ItemOrder = index,
            IsHidden = false,
            IsGlobal = true,
            SecUserNumEntry = practice.Staff.Billing[0],
            SecDateEntry = entered,
            SecDateTEdit = entered.ToDateTime(TimeOnly.MinValue),
        };
    }
}
