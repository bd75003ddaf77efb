using DentalSynth.Generators.Model.Households;
using DentalSynth.Generators.Model.Practices;
using DentalSynth.Generators.Simulation;

namespace DentalSynth.Generators.Clinical;

/// <summary>Puts procedures on a patient's chart.</summary>
internal sealed class Charting(Member member, ClinicalRules rules, RandomSources sources)
{
    /// <summary>Charts a procedure, done or to be done.</summary>
    /// <param name="code">The procedure.</param>
    /// <param name="site">Where it is done.</param>
    /// <param name="day">The day on which it is charted.</param>
    /// <param name="provNum">Who charts it.</param>
    /// <param name="need">What it mends; null for what is done on check-ups.</param>
    public Treatment Add(CdtCode code, ToothSite site, DateOnly day, long provNum, TreatmentNeed? need = null)
    {
        var procNum = member.Keys.ProcedureLog.Next();
        var treatment = new Treatment
        {
            ProcNum = procNum,
            Code = code,
            Fee = rules.Fee.Fee(code.StandardFee, sources.For("fee", procNum)),
            Site = site,
            Charted = day,
            ChartedBy = provNum,
            Diagnosis = need?.Diagnosis,
            Priority = need is null ? Model.Codes.Clinical.TreatmentPriority.None : rules.Priority.Priority(need.Visit),
        };
        member.Add(treatment);
        return treatment;
    }
}
