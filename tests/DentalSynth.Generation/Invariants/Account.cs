using DentalSynth.Generation.Generated;
using DentalSynth.Generators.Model.Codes.Clinical;
using DentalSynth.Generators.Model.Codes.Insurance;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Generation.Invariants;

/// <summary>What the rows say of one completed procedure's money, in cents.</summary>
internal sealed record Account(
    ProcedureLog Procedure,
    long Fee,
    long InsurancePaid,
    long WriteOff,
    long PatientPaid,
    long Reductions
)
{
    public long Balance => Fee - InsurancePaid - WriteOff - PatientPaid - Reductions;

    public static IReadOnlyList<Account> Of(GeneratedPractice practice)
    {
        var lines = practice.Rows<ClaimProc>().Where(IsAnswered).ToLookup(line => line.ProcNum);
        var splits = practice.Rows<PaySplit>().ToLookup(split => split.ProcNum);
        var adjustments = practice.Rows<Adjustment>().ToLookup(adjustment => adjustment.ProcNum);
        return
        [
            .. practice
                .Rows<ProcedureLog>()
                .Where(procedure => procedure.ProcStatus == (short)ProcStatus.Complete)
                .Select(procedure => new Account(
                    procedure,
                    Cents.Of(procedure.ProcFee),
                    lines[procedure.ProcNum].Sum(line => Cents.Of(line.InsPayAmt)),
                    lines[procedure.ProcNum].Sum(line => Cents.Of(line.WriteOff)),
                    splits[procedure.ProcNum].Sum(split => Cents.Of(split.SplitAmt)),
                    -adjustments[procedure.ProcNum].Sum(adjustment => Cents.Of(adjustment.AdjAmt))
                )),
        ];
    }

    public static bool IsAnswered(ClaimProc line) =>
        line.Status is (short)ClaimProcStatus.Received or (short)ClaimProcStatus.Supplemental;
}
