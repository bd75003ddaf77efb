using DentalSynth.Generators.Model.Ledger;
using DentalSynth.Generators.Model.Practices;

namespace DentalSynth.Generators.Foundation;

/// <summary>Table fee: every code's fee in every fee schedule, for all clinics and providers.</summary>
/// <remarks>Read by the dbt models stg_opendental__fee, int_procedure_complete and int_fee_model.</remarks>
/// <param name="practice">The practice.</param>
/// <param name="schedules">The fee schedules, which say when each was entered.</param>
[Table("Fee", LeastRows = 600)]
internal sealed class FeeRows(Practice practice, FeeScheduleRows schedules)
{
    public IEnumerable<Fee> All() =>
        from schedule in practice.FeeSchedules
        from code in practice.Codes.Values.OrderBy(code => code.CodeNum)
        select Row(schedule, code);

    private Fee Row(FeeSchedule schedule, CdtCode code)
    {
        var entered = schedules.Entered(schedule);
        return new()
        {
            FeeNum = ((schedule.FeeSchedNum - 1) * practice.Codes.Count) + code.CodeNum,
            Amount = schedule.Fees[code.CodeNum].ToDollars(),
            OldCode = code.ProcCode,
            FeeSched = schedule.FeeSchedNum,
            UseDefaultFee = false,
            UseDefaultCov = false,
            CodeNum = code.CodeNum,
            ClinicNum = 0,
            ProvNum = 0,
            SecUserNumEntry = practice.Staff.Billing[0],
            SecDateEntry = entered,
            SecDateTEdit = entered.ToDateTime(TimeOnly.MinValue),
        };
    }
}
